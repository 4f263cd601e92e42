import {
  DEMONYMS,
  COUNTRIES,
  PLACE_BEGINNINGS,
  PLACE_PREPOSITIONS,
  PLACES,
} from './lexicon/places.js'
import {
  isBody,
  isFunctionWord,
  isGiven,
  isMarker,
  isNoName,
  isOrdinary,
  isPlaceEnding,
  isRole,
  isThing,
} from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

const LONGEST = 5
/** First words of the gazetteer's names of several words, so that most words need one look-up. */
const BEGINNINGS = new Set(
  [...COUNTRIES, ...PLACES].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]),
)

const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined &&
  (word.shape === 'capital' || word.shape === 'acronym' || word.text === 'St.')

/** The end of the longest name in the gazetteer that begins at `first`; null where none does. */
function knownPlaceEnd(words: readonly Word[], first: number): number | null {
  const word = words[first]
  if (!isCapital(word)) return null
  if (BEGINNINGS.has(word.lower)) {
    for (let length = Math.min(LONGEST, words.length - first); length > 1; length -= 1) {
      const last = words[first + length - 1]
      if (!isCapital(last)) continue
      const name = words
        .slice(first, first + length)
        .map((each) => each.lower)
        .join(' ')
      if (COUNTRIES.has(name) || PLACES.has(name)) return first + length
    }
  }
  return COUNTRIES.has(word.lower) || PLACES.has(word.lower) ? first + 1 : null
}

/** "Hyun-woo Park" is no park. */
const isKoreanGiven = (word: Word): boolean => word.lower.includes('-') && isGiven(word)

/** Places that say what they are: "Panjshir Valley", "Lake Balkhash", "Turkistan Region". */
function describedPlaceEnd(words: readonly Word[], first: number): number | null {
  const word = words[first]
  if (!isCapital(word) || isRole(word) || isKoreanGiven(word)) return null
  let end = first
  while (end < first + LONGEST && isCapital(words[end])) end += 1
  for (let i = end - 1; i > first; i -= 1) {
    const last = words[i]
    if (last && isPlaceEnding(last) && !words.slice(first, i + 1).some(isBody)) return i + 1
  }
  const begins = PLACE_BEGINNINGS.has(word.lower) && !(word.opening && isFunctionWord(word))
  const next = words[first + 1]
  if (!begins || !isCapital(next) || isBody(next) || isThing(next) || isOrdinary(next)) return null
  return first + 2
}

/**
 * Names of places of several words, and those that say what they are; found before people are, so that "San Jose" and
 * "Victoria Street" are none. `taken` are ranges that are something else already.
 */
export function findLongPlaces(
  words: readonly Word[],
  taken: readonly WordRange[],
): readonly WordRange[] {
  const found: WordRange[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (!isCapital(word) || taken.some((range) => i >= range.first && i < range.end)) continue
    const known = knownPlaceEnd(words, i)
    const described = describedPlaceEnd(words, i)
    const end = Math.max(known ?? 0, described ?? 0)
    if (end - i < 2) continue
    const leading = described === end && isFunctionWord(word) && word.opening ? 1 : 0
    if (end - i - leading >= 2) found.push({ first: i + leading, end })
    i = end - 1
  }
  return found
}

/**
 * Names of one word: those of the gazetteer, also inside the names of bodies, and unknown ones after "in" or "near".
 * `people` are the ranges of names of people.
 */
export function findSinglePlaces(
  words: readonly Word[],
  people: readonly WordRange[],
  taken: readonly WordRange[],
): readonly WordRange[] {
  const found: WordRange[] = []
  words.forEach((word, i) => {
    if (!isCapital(word) || people.some((range) => i >= range.first && i < range.end)) return
    const range = { first: i, end: i + 1 }
    if (COUNTRIES.has(word.lower) || PLACES.has(word.lower)) found.push(range)
    else if (
      !taken.some((other) => i >= other.first && i < other.end) &&
      followsPlaceWord(words, i)
    ) {
      let end = i + 1
      while (isUnknown(words[end]) && end < i + 3) end += 1
      if (!isCapital(words[end])) found.push({ first: i, end })
    }
  })
  return found
}

const isUnknown = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.shape === 'capital' &&
  !isNoName(word) &&
  !isOrdinary(word) &&
  !isMarker(word) &&
  !isGiven(word) &&
  !DEMONYMS.has(word.lower)

function followsPlaceWord(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!isUnknown(words[i]) || !before || before.shape !== 'lower') return false
  return PLACE_PREPOSITIONS.has(before.lower) && before.lower !== 'from' && before.lower !== 'at'
}
