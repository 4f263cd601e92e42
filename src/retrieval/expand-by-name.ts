import { editDistance } from '../text/edit-distance.js'
import { termOf, type Term } from '../text/terms.js'
import { consonantSpelling, soundKey, transliterate } from '../text/transliterate.js'
import type { Alternative } from './query.js'
import { holdsWord, type SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'

/** Endings of Russian and Kazakh cases after a name, longest first; "" is the name as it is. */
const CASE_ENDINGS = [
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'мен',
  'бен',
  'пен',
  'нан',
  'нен',
  'дан',
  'ден',
  'тан',
  'тен',
  'ого',
  'ому',
  'ыми',
  'ами',
  'ах',
  'ям',
  'ам',
  'ой',
  'ей',
  'ою',
  'ым',
  'им',
  'ом',
  'ем',
  'ға',
  'ге',
  'қа',
  'ке',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
  'да',
  'де',
  'та',
  'те',
  'ы',
  'и',
  'у',
  'ю',
  'е',
  'а',
  'я',
  '',
] as const

const SHORTEST_NAME = 3
const LATIN_WORD = /^[a-z']+$/
const FINAL_VOWELS = /[ai]+$/

const wordsByKey = new WeakMap<Segment, ReadonlyMap<string, readonly string[]>>()

function keyOf(latin: string): string {
  return soundKey(latin).replace(FINAL_VOWELS, '')
}

function keysOf(segment: Segment): ReadonlyMap<string, readonly string[]> {
  const known = wordsByKey.get(segment)
  if (known) return known
  const byKey = new Map<string, string[]>()
  for (const word of segment.wordNumbers.keys()) {
    if (word.length < SHORTEST_NAME || !LATIN_WORD.test(word)) continue
    const key = keyOf(word)
    byKey.set(key, [...(byKey.get(key) ?? []), word])
  }
  wordsByKey.set(segment, byKey)
  return byKey
}

function romanised(word: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const ending of CASE_ENDINGS) {
    const stem = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : ''
    if (stem.length >= SHORTEST_NAME) forms.add(transliterate(stem))
  }
  return forms
}

/** How unlike two romanised names are but for the spelling of their consonants, 0 to 1. */
function unlike(a: string, b: string): number {
  const [first, second] = [consonantSpelling(a), consonantSpelling(b)]
  const longer = Math.max(first.length, second.length)
  return editDistance(first, second, longer) / longer
}

const TOO_UNLIKE = 0.4

/** Latin words of the corpus that sound like a Cyrillic one: "азимовой" finds "azimova". */
export function expandByName(term: Term, index: SearchIndex): readonly Alternative[] {
  const closeness = new Map<string, number>()
  for (const form of romanised(term.word)) {
    for (const { segment } of index.segments) {
      for (const word of keysOf(segment).get(keyOf(form)) ?? []) {
        const distance = unlike(form, word)
        if (distance > TOO_UNLIKE || !holdsWord(index, word)) continue
        const found = termOf(word)
        closeness.set(found, Math.max(1 - distance, closeness.get(found) ?? 0))
      }
    }
  }
  return [...closeness]
    .map(([found, weight]) => ({ term: found, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
}
