import { editDistance } from '../text/edit-distance.js'
import { termOf, type Term } from '../text/terms.js'
import type { QueryTerm } from './query.js'
import { documentFrequency, holdsWord, type SearchIndex } from './search-index.js'
import { wordsWithPrefix } from './vocabulary.js'

/** The weight of a word taken for a misspelling of another. */
const WEIGHT = 0.9
const NUMBER = /\p{N}/u

/** Letters that may be wrong: none in short words, which are too often other words. */
function allowedEdits(length: number): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

const NOTHING = { alternatives: [], repairedTo: null } as const

interface Repair {
  readonly word: string
  readonly distance: number
  /** 1 for a slip, 0 for another ending. */
  readonly slip: number
  readonly frequency: number
}

/** Whether two words differ inside ("goverment"), not only in their endings, as words of one family do. */
export function isSlip(a: string, b: string): boolean {
  return a.at(-1) === b.at(-1) && !a.startsWith(b) && !b.startsWith(a)
}

/** The word itself decides last, so that the order of segments never does. */
function isBetter(a: Repair, b: Repair | null): boolean {
  if (b === null || a.distance !== b.distance) return b === null || a.distance < b.distance
  if (a.slip !== b.slip) return a.slip > b.slip
  return a.frequency === b.frequency ? a.word < b.word : a.frequency > b.frequency
}

/**
 * The word of the corpus that an unknown word is most likely a misspelling of: one edit away (two in
 * long words), the first letter right; of several the nearest, one with the same ending, the more
 * frequent. Numbers are never repaired.
 */
export function expandBySpelling(
  term: Term,
  index: SearchIndex,
): Pick<QueryTerm, 'alternatives' | 'repairedTo'> {
  const limit = allowedEdits(term.word.length)
  if (limit === 0 || NUMBER.test(term.word)) return NOTHING
  let best: Repair | null = null
  for (const word of wordsWithPrefix(index, term.word.slice(0, 1))) {
    const distance = editDistance(term.word, word, best?.distance ?? limit)
    if (distance > (best?.distance ?? limit)) continue
    const slip = isSlip(term.word, word) ? 1 : 0
    const repair = { word, distance, slip, frequency: documentFrequency(index, termOf(word)) }
    if (isBetter(repair, best) && holdsWord(index, word)) best = repair
  }
  if (!best) return NOTHING
  return {
    alternatives: [{ term: termOf(best.word), weight: WEIGHT }],
    repairedTo: best.word,
  }
}
