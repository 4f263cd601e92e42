import { cyrillicKeys, latinKeys } from '../text/consonant-keys.js'
import { termOf, type Term } from '../text/terms.js'
import { baseForms } from './name-base-forms.js'
import { bareLatin, nameUnlikeness } from './name-unlikeness.js'
import type { Alternative } from './query.js'
import { holdsWord, type SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'

const SHORTEST_NAME = 3
const LATIN_WORD = /^[a-z']+$/

const wordsByKey = new WeakMap<Segment, ReadonlyMap<string, readonly string[]>>()

function keysOf(segment: Segment): ReadonlyMap<string, readonly string[]> {
  const known = wordsByKey.get(segment)
  if (known) return known
  const byKey = new Map<string, string[]>()
  for (const word of segment.wordNumbers.keys()) {
    if (word.length < SHORTEST_NAME || !LATIN_WORD.test(word)) continue
    const bare = bareLatin(word)
    const keys = latinKeys(word)
    for (const key of bare === word ? keys : new Set([...keys, ...latinKeys(bare)])) {
      const words = byKey.get(key)
      if (words) words.push(word)
      else byKey.set(key, [word])
    }
  }
  wordsByKey.set(segment, byKey)
  return byKey
}

/** Names this much farther than the nearest are other names. */
const BEYOND_NEAREST = 0.08

/**
 * Latin words of the corpus that spell a Cyrillic one, case endings aside, nearest first: "азимовой"
 * finds "azimova", "гилмору" finds "gilmore".
 */
export function expandByName(term: Term, index: SearchIndex): readonly Alternative[] {
  const distances = new Map<string, number>()
  for (const { form, cost } of baseForms(term.word)) {
    const unlike = nameUnlikeness(form, cost)
    for (const key of cyrillicKeys(form)) {
      for (const { segment } of index.segments) {
        for (const word of keysOf(segment).get(key) ?? []) {
          const distance = unlike(word)
          if (distance === Infinity || !holdsWord(index, word)) continue
          const found = termOf(word)
          distances.set(found, Math.min(distance, distances.get(found) ?? Infinity))
        }
      }
    }
  }
  const nearest = Math.min(...distances.values())
  return [...distances]
    .filter(([, distance]) => distance <= nearest + BEYOND_NEAREST)
    .map(([found, distance]) => ({ term: found, weight: 1 - distance }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
}
