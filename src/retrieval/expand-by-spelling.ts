import { editDistance } from '../text/edit-distance.js'
import { termOf, type Term } from '../text/terms.js'
import type { QueryTerm } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'
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

/**
 * The word of the corpus that an unknown word is most likely a misspelling of: one edit away (two in
 * long words), the first letter right, the more frequent one of two. Numbers are never repaired.
 */
export function expandBySpelling(
  term: Term,
  index: SearchIndex,
): Pick<QueryTerm, 'alternatives' | 'repairedTo'> {
  const limit = allowedEdits(term.word.length)
  if (limit === 0 || NUMBER.test(term.word)) return NOTHING
  let best: { word: string; distance: number; frequency: number } | null = null
  for (const word of wordsWithPrefix(index, term.word.slice(0, 1))) {
    const distance = editDistance(term.word, word, limit)
    if (distance > limit || (best && distance > best.distance)) continue
    const frequency = documentFrequency(index, termOf(word))
    if (frequency === 0) continue
    if (!best || distance < best.distance || frequency > best.frequency) {
      best = { word, distance, frequency }
    }
  }
  if (!best) return NOTHING
  return {
    alternatives: [{ term: termOf(best.word), weight: WEIGHT }],
    repairedTo: best.word,
  }
}
