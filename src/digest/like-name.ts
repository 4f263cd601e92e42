import { baseForms } from '../retrieval/name-base-forms.js'
import { bareLatin, nameUnlikeness } from '../retrieval/name-unlikeness.js'
import { cyrillicKeys, latinKeys } from '../text/consonant-keys.js'

const CYRILLIC = /^\p{Script=Cyrillic}+$/u
const LATIN = /^[a-z']+$/

/** Shorter words are cases of too many others. */
const SHORTEST_INFLECTED = 5
const SHORTEST_SPELLED = 3

/** Letters of Kazakh, and how Russian writes names with them. */
const KAZAKH = 'әғқңөұүһі'
const RUSSIAN = 'агкноуухи'

function inRussianLetters(word: string): string {
  return word.replace(/[әғқңөұүһі]/gu, (letter) => RUSSIAN[KAZAKH.indexOf(letter)] ?? letter)
}

function formsOf(cyrillic: string): ReadonlySet<string> {
  return new Set(baseForms(inRussianLetters(cyrillic)).map(({ form }) => form))
}

function share<T>(one: Iterable<T>, other: ReadonlySet<T>): boolean {
  for (const item of one) if (other.has(item)) return true
  return false
}

function keysOf(latin: string): ReadonlySet<string> {
  return new Set([...latinKeys(latin), ...latinKeys(bareLatin(latin))])
}

/** Whether a Latin word spells one of the forms that a Cyrillic name may be of. */
function spells(latin: string, latinKeysOf: ReadonlySet<string>, cyrillic: string): boolean {
  return baseForms(cyrillic).some(
    ({ form, cost }) =>
      share(cyrillicKeys(form), latinKeysOf) && nameUnlikeness(form, cost)(latin) < Infinity,
  )
}

/**
 * Whether other folded words are the same name as a folded one: in another case, in Russian letters instead of Kazakh
 * ones, or in the other script. "токаев" is "токаевым", "тоқаев" and "tokayev".
 */
export function likeName(name: string): (word: string) => boolean {
  const known = new Map<string, boolean>()
  const isLike = comparison(name)
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const like = isLike(word)
    known.set(word, like)
    return like
  }
}

function comparison(name: string): (word: string) => boolean {
  if (CYRILLIC.test(name)) {
    const forms = formsOf(name)
    return (word) => {
      if (CYRILLIC.test(word)) {
        const long = Math.min(name.length, word.length) >= SHORTEST_INFLECTED
        return long && share(formsOf(word), forms)
      }
      return isSpelling(word) && spells(word, keysOf(word), name)
    }
  }
  if (!isSpelling(name)) return (word) => word === name
  const keys = keysOf(name)
  return (word) => CYRILLIC.test(word) && spells(name, keys, word)
}

function isSpelling(word: string): boolean {
  return word.length >= SHORTEST_SPELLED && LATIN.test(word)
}
