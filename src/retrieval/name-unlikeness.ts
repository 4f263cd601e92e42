import { nameDistanceFrom } from '../text/name-distance.js'

/** Endings of English and learned words that Russian and Kazakh leave off or inflect away. */
const LATIN_ENDING = /(?:es|s|is|us|um|os)$/

/** A folded Latin word without such an ending. */
export function bareLatin(word: string): string {
  return word.length > 5 ? word.replace(LATIN_ENDING, '') : word
}

/** What a letter of the Latin word may differ from the Cyrillic one on average, and what is sure. */
const TOO_FAR = 0.14
/** Short words are like too many others. */
const SHORT = 5
const TOO_FAR_IF_SHORT = 0.1

/** What a Latin ending more than the Cyrillic word has costs. */
const ENDING = 0.3
/** More letters than this no spelling adds. */
const MOST_LONGER = 6

/**
 * How far folded Latin words are from spelling a folded Cyrillic one, by letter; Infinity for those that are other
 * words.
 *
 * @param cost - added: what the form differs from the word as written
 */
export function nameUnlikeness(form: string, cost = 0): (latin: string) => number {
  const distanceTo = nameDistanceFrom(form)
  return (latin) => {
    if (Math.abs(latin.length - form.length) > MOST_LONGER) return Infinity
    const bare = bareLatin(latin)
    const whole = distanceTo(latin)
    const nearer = bare === latin ? whole : Math.min(whole, distanceTo(bare) + ENDING)
    const distance = nearer / Math.max(form.length, latin.length) + cost
    const limit = Math.min(form.length, latin.length) < SHORT ? TOO_FAR_IF_SHORT : TOO_FAR
    return distance > limit ? Infinity : distance
  }
}
