import { fold } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import { isStopWord } from '../../text/stop-words.js'
import { termOf, wordOf } from '../../text/terms.js'
import { verbBase } from '../../text/verb-forms.js'
import { classifyWords, WORD_CLASSES, type WordClass } from '../../text/word-class.js'

/** A word or punctuation mark of a sentence, the unit that candidate answers are made of. */
export interface Word extends Span {
  readonly text: string
  readonly folded: string
  /** The index term. */
  readonly term: string
  /** The same, but irregular verb forms have that of their base. */
  readonly base: string
  readonly class: WordClass
  /** Its number in {@link WORD_CLASSES}. */
  readonly classNumber: number
  readonly capital: boolean
  /** Carries meaning: no punctuation and no stop word. */
  readonly content: boolean
}

/**
 * Numbers with their currency and percent signs, initials and abbreviations with their stop inside a
 * sentence, words with their hyphens and apostrophes, and every other mark by itself.
 */
const WORD =
  /(?:\p{Lu}{1,3})?[$€£¥₸₽]?\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|s|bn|m|k|km)?(?![\p{L}\p{N}]|-\p{L})[%°]?|\p{Lu}\.(?:\p{Lu}\.)*|['’]s(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ](?!s(?!\p{L}))|-(?=\p{L})|(?<=\p{L})-(?=\p{N}))[\p{L}\p{M}\p{N}]+)*(?:\.(?=\s+\p{N}|\s+\p{L}))?|\.{2,}|-{2,}|\S/gu

const HAS_LETTER = /[\p{L}\p{N}]/u
const CAPITAL = /^\p{Lu}/u

const numberOf = new Map(WORD_CLASSES.map((name, number) => [name, number]))

/** The words and marks of a stretch of text with their classes, in order. */
export function sentenceWords(text: string, { start, end }: Span): readonly Word[] {
  const bare = [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    folded: fold(match[0]),
  }))
  const classes = classifyWords(bare)
  return bare.map((word, i) => {
    const wordClass = classes[i] ?? 'other'
    const letters = HAS_LETTER.test(word.text)
    const own = letters ? wordOf(word.text.replace(/\.$/, '')) : ''
    return {
      ...word,
      term: letters ? termOf(own) : word.text,
      base: letters ? termOf(verbBase(own)) : word.text,
      class: wordClass,
      classNumber: numberOf.get(wordClass) ?? 0,
      capital: CAPITAL.test(word.text),
      content: letters && wordClass !== 'possessive ending' && !isStopWord(own),
    }
  })
}
