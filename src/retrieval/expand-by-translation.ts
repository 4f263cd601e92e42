import type { Question } from '../question/question.js'
import { isStopWord } from '../text/stop-words.js'
import { termOf, wordOf, type Term } from '../text/terms.js'
import { tokens } from '../text/tokens.js'
import { expandByFamily } from './expand-by-family.js'
import { expandBySynonym } from './expand-by-synonym.js'
import type { Alternative } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'
import { findTranslations } from './translation/find-translations.js'

/** What the corpus has for a word or phrase of another language. */
export interface Translated {
  /** How many terms of the question it covers. */
  readonly length: number
  /** Consecutive English words, each a set of alternatives; none for what English leaves out. */
  readonly slots: readonly (readonly Alternative[])[]
}

/** The weights of a lexicon's translations, best first; later ones weigh as the last. */
const RANKS = [1, 0.85, 0.7, 0.6]

/** The share that the family and synonyms of a translation keep. */
const LIKE_TRANSLATION = 0.7
/** Synonyms of this weight are other forms of the word. */
const SAME = 0.9
/** A word whose best alternative weighs less is one that the corpus does not know. */
const LEAST = 0.15

interface Rendering {
  /** Folded English words that carry meaning. */
  readonly words: readonly string[]
  readonly weight: number
  /** How many of the words the corpus holds. */
  readonly held: number
}

function wordsOf(translation: string): readonly string[] {
  const words = tokens(translation).map(({ text }) => wordOf(text))
  return words.length === 1 ? words : words.filter((word) => !isStopWord(word))
}

function isHeld(word: string, index: SearchIndex): boolean {
  return documentFrequency(index, termOf(word)) > 0
}

function renderingsOf(translations: readonly string[], index: SearchIndex): readonly Rendering[] {
  return translations.map((translation, i) => {
    const words = wordsOf(translation)
    const held = words.filter((word) => isHeld(word, index)).length
    return { words, weight: RANKS[i] ?? RANKS.at(-1) ?? 0, held }
  })
}

/** The word with its family and synonyms, as if it had been asked in English. */
function alternativesOf(word: string, index: SearchIndex): readonly Alternative[] {
  const term = { start: 0, end: 0, text: word, word, term: termOf(word) }
  const like = [...expandByFamily(term, index), ...expandBySynonym(term, index)]
  return [
    ...(isHeld(word, index) ? [{ term: term.term, weight: 1 }] : []),
    ...like.map((other) => ({
      term: other.term,
      weight: other.weight >= SAME ? other.weight : other.weight * LIKE_TRANSLATION,
    })),
  ]
}

/** The rendering that decides how many slots there are: the most completely held, of these the first. */
function principalOf(renderings: readonly Rendering[]): Rendering | null {
  let best: Rendering | null = null
  for (const rendering of renderings) {
    const share = rendering.held / rendering.words.length
    if (rendering.held > 0 && (!best || share > best.held / best.words.length)) best = rendering
  }
  return best
}

/**
 * Aligns a rendering with the slots from the end, where the head of an English phrase stands; the first
 * slot takes what is left over.
 */
function fill(
  slots: readonly Map<string, number>[],
  { words, weight }: Rendering,
  index: SearchIndex,
): void {
  const share = Math.min(1, slots.length / words.length)
  words.toReversed().forEach((word, fromEnd) => {
    const slot = slots[Math.max(0, slots.length - 1 - fromEnd)]
    if (!slot) return
    for (const alternative of alternativesOf(word, index)) {
      const inSlot = alternative.weight * weight * share
      if (inSlot > (slot.get(alternative.term) ?? 0)) slot.set(alternative.term, inSlot)
    }
  })
}

function alternativesIn(slot: ReadonlyMap<string, number>): readonly Alternative[] {
  const alternatives = [...slot]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  return (alternatives[0]?.weight ?? 0) < LEAST ? [] : alternatives
}

/**
 * English words of the corpus for the Russian or Kazakh ones that begin at term number `at`; null where
 * no lexicon has them, one empty slot where it does and the corpus lacks all of them.
 */
export function expandByTranslation(
  terms: readonly Term[],
  at: number,
  question: Pick<Question, 'text' | 'lang'>,
  index: SearchIndex,
): Translated | null {
  const found = findTranslations(terms, at, question)
  if (!found) return null
  const { length, translations } = found
  if (translations.length === 0) return { length, slots: [] }
  const renderings = renderingsOf(translations, index)
  const principal = principalOf(renderings)
  const slots = (principal?.words ?? ['']).map(() => new Map<string, number>())
  for (const rendering of renderings) fill(slots, rendering, index)
  return { length, slots: slots.map(alternativesIn) }
}
