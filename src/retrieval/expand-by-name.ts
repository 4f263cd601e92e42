import { cyrillicKeys, latinKeys } from '../text/consonant-keys.js'
import { nameDistanceFrom } from '../text/name-distance.js'
import { termOf, type Term } from '../text/terms.js'
import { baseForms } from './name-base-forms.js'
import type { Alternative } from './query.js'
import { holdsWord, type SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'

const SHORTEST_NAME = 3
const LATIN_WORD = /^[a-z']+$/

/** Endings of English and learned words that Russian and Kazakh leave off or inflect away. */
const LATIN_ENDING = /(?:es|s|is|us|um|os)$/

function bareOf(word: string): string {
  return word.length > 5 ? word.replace(LATIN_ENDING, '') : word
}

const wordsByKey = new WeakMap<Segment, ReadonlyMap<string, readonly string[]>>()

function keysOf(segment: Segment): ReadonlyMap<string, readonly string[]> {
  const known = wordsByKey.get(segment)
  if (known) return known
  const byKey = new Map<string, string[]>()
  for (const word of segment.wordNumbers.keys()) {
    if (word.length < SHORTEST_NAME || !LATIN_WORD.test(word)) continue
    const bare = bareOf(word)
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

/** What a letter of the Latin word may differ from the Cyrillic one on average, and what is sure. */
const TOO_FAR = 0.14
/** Short words are like too many others. */
const SHORT = 5
const TOO_FAR_IF_SHORT = 0.1

/** Names this much farther than the nearest are other names. */
const BEYOND_NEAREST = 0.08

/** What a Latin ending more than the Cyrillic word has costs. */
const ENDING = 0.3
/** More letters than this no spelling adds. */
const MOST_LONGER = 6

function unlikeness(form: string): (word: string) => number {
  const distanceTo = nameDistanceFrom(form)
  return (word) => {
    if (Math.abs(word.length - form.length) > MOST_LONGER) return Infinity
    const bare = bareOf(word)
    const whole = distanceTo(word)
    const distance = bare === word ? whole : Math.min(whole, distanceTo(bare) + ENDING)
    return distance / Math.max(form.length, word.length)
  }
}

/**
 * Latin words of the corpus that spell a Cyrillic one, case endings aside, nearest first: "азимовой"
 * finds "azimova", "гилмору" finds "gilmore".
 */
export function expandByName(term: Term, index: SearchIndex): readonly Alternative[] {
  const distances = new Map<string, number>()
  for (const { form, cost } of baseForms(term.word)) {
    const unlike = unlikeness(form)
    for (const key of cyrillicKeys(form)) {
      for (const { segment } of index.segments) {
        for (const word of keysOf(segment).get(key) ?? []) {
          const distance = unlike(word) + cost
          const limit = Math.min(form.length, word.length) < SHORT ? TOO_FAR_IF_SHORT : TOO_FAR
          if (distance > limit || !holdsWord(index, word)) continue
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
