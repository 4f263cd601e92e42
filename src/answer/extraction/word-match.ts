import type { QuestionFrame, QuestionWord } from './question-frame.js'
import type { Word } from './sentence-words.js'

/** A word of the sentence that stands for a word of the question. */
export interface WordMatch {
  /** Number of the question word. */
  readonly questionWord: number
  /** 1 for the same word, less for what is only like it. */
  readonly strength: number
}

const PREFIX = 5
const PREFIX_SHARE = 0.65
const LIKE_PREFIX = 0.7
const SHORTEST = 4
const MOST_LONGER = 3
const LIKE_BEGINNING = 0.6

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** How well a word of the text stands for a word of the question, 0 to 1. */
function matchStrength(asked: QuestionWord, word: Word): number {
  if (asked.base === word.base || asked.word === word.folded) return 1
  const known = asked.alternatives.get(word.term) ?? 0
  const longer = Math.max(asked.word.length, word.folded.length)
  const shorter = Math.min(asked.word.length, word.folded.length)
  const prefix = commonPrefix(asked.word, word.folded)
  if (prefix >= PREFIX && prefix >= PREFIX_SHARE * longer) return Math.max(known, LIKE_PREFIX)
  if (prefix === shorter && shorter >= SHORTEST && longer - shorter <= MOST_LONGER) {
    return Math.max(known, LIKE_BEGINNING)
  }
  return known
}

const NONE: readonly WordMatch[] = []

/** Matches words against one question, each different word once. */
export function wordMatcher({ words }: QuestionFrame): (word: Word) => readonly WordMatch[] {
  const known = new Map<string, readonly WordMatch[]>()
  return (word) => {
    if (!word.content) return NONE
    const before = known.get(word.folded)
    if (before) return before
    const found = words.flatMap((asked, questionWord) => {
      const strength = matchStrength(asked, word)
      return strength > 0 ? [{ questionWord, strength }] : []
    })
    known.set(word.folded, found)
    return found
  }
}
