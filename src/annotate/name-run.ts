import { FAMILY_FIRST, NAME_PARTICLES, PINYIN } from './lexicon/surnames.js'
import {
  isBody,
  isGiven,
  isNameSuffix,
  isNoName,
  isOrdinary,
  isCountry,
  isPlaceName,
  isRole,
  isTitle,
  isPlainGiven,
  isSurname,
  isListedWord,
  isOrdinaryByEnding,
  isThing,
  isPlaceEnding,
} from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

const LONGEST = 7

/** A run of words that could be the name of a person, before anything is known of its surroundings. */
export interface NameRun extends WordRange {
  /** Names proper: without particles, initials and suffixes. */
  readonly names: readonly Word[]
  readonly initials: boolean
  readonly particle: boolean
  readonly suffix: boolean
}

/** Words that make what follows no person: "Hurricane Beryl", "Mount Elbert". */
const NOT_BEFORE = new Set(
  `hurricane typhoon cyclone storm operation mount mt lake cape fort port camp hotel planet tower uss hms mv ss project street avenue university college hospital school club stadium company brand series album novel film`.split(
    ' ',
  ),
)
const NOT_AFTER = new Set(
  `inc corp ltd llc plc co ag sa gmbh fc united city region street river lake airport airlines bank group motors day cup prize award medal syndrome disease act`.split(
    ' ',
  ),
)

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital'

function opens(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return false
  if (word.shape === 'initial') return isCapital(next) || next?.shape === 'initial'
  if (!isCapital(word)) return false
  if (isGiven(word)) {
    if (isPlainGiven(word)) return true
    if (!next || !isCapital(next) || isNoName(next)) return false
    return !isOrdinary(next) || !word.opening
  }
  if (isNoName(word)) return false
  return !isOrdinary(word) || (isOrdinaryByEnding(word) && !word.opening && opensName(next))
}

/** "Tshering Dorji": a word that only looks like an English one, before one that does not. */
const opensName = (next: Word | undefined): boolean =>
  next !== undefined && isCapital(next) && !isNoName(next) && !isOrdinary(next) && !isGiven(next)

function continues(words: readonly Word[], at: number, named: boolean, heading: boolean): boolean {
  const word = words[at]
  if (!word || !isCapital(word)) return false
  if (named && !heading && !isWhole(words, at) && isSurnameWord(words, at)) return true
  if (isNoName(word) || isBody(word)) return false
  const before = words[at - 1]
  if (before && FAMILY_FIRST.has(before.lower) && PINYIN.test(word.lower))
    return !isListedWord(word) && !isPlaceName(word)
  return !isOrdinary(word) || isPlainGiven(word)
}

/** A given name with more behind it: the word before it belongs to no name. */
const opensAnother = (words: readonly Word[], at: number): boolean => {
  const [given, next] = words.slice(at, at + 2)
  return given !== undefined && isPlainGiven(given) && isCapital(next)
}

/** Whether the word before is a surname behind a given name: nothing ordinary goes on after it. */
function isWhole(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]
  const before = words[at - 2]
  return last !== undefined && before !== undefined && isSurname(last) && isGiven(before)
}

/** An ordinary word, or a month, that stands where a surname does: after a given name and not before more of the kind. */
function isSurnameWord(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !isCapital(word) || isBody(word)) return false
  if ((isThing(word) || isPlaceEnding(word) || isCountry(word)) && !isSurname(word)) return false
  if (next && isCapital(next) && (isRole(word) || isTitle(word) || opensAnother(words, at + 1)))
    return false
  return !next || !isCapital(next) || !isOrdinary(next)
}

/** The run of a name that begins at `at`; null where none does. */
export function nameRunAt(words: readonly Word[], at: number, heading: boolean): NameRun | null {
  const before = words[at - 1]
  if (!opens(words, at)) return null
  if (before && isCapitalLike(before) && NOT_BEFORE.has(before.lower)) return null
  const names: Word[] = []
  let initials = false
  let particle = false
  let suffix = false
  let end = at
  while (end < words.length && end - at < LONGEST) {
    const word = words[end]
    if (!word) break
    const named = names.length > 0 && (initials || names.some((name) => isGiven(name)))
    if (word.shape === 'initial') {
      if (names.length > 1 && !isCapital(words[end + 1])) break
      initials = true
    } else if (end > at && isNameSuffix(word)) {
      suffix = true
      end += 1
      break
    } else if (names.length > 0 && isParticle(words, end)) particle = true
    else if (end === at || continues(words, end, named, heading)) names.push(word)
    else if (names.length === 0 && initials && isCapital(word) && !isNoName(word)) names.push(word)
    else break
    end += 1
  }
  if (names.length === 0) return null
  return blocked(words, end) ? null : { first: at, end, names, initials, particle, suffix }
}

const isCapitalLike = (word: Word): boolean => word.shape === 'capital' || word.shape === 'acronym'

/** Whether the word after the run shows that the run names a body, a place or a thing: "Clinton Foundation". */
function blocked(words: readonly Word[], end: number): boolean {
  const next = words[end]
  if (!next || !isCapitalLike(next)) return false
  return isBody(next) || isThing(next) || isPlaceEnding(next) || NOT_AFTER.has(next.lower)
}

/** A particle counts only between names: "van" before a capital, "bin" before one more particle. */
function isParticle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word ||
    (word.shape !== 'lower' && !/^(?:Van|Von|De|Del|Bin|Al|El|Da|Dos|Di)$/u.test(word.text))
  ) {
    return false
  }
  if (!NAME_PARTICLES.has(word.lower)) return false
  const next = words[at + 1]
  if (next && isCapital(next))
    return !isNoName(next) && !(word.lower === 'y' || word.lower === 'e' ? isGiven(next) : false)
  return next !== undefined && NAME_PARTICLES.has(next.lower) && isCapital(words[at + 2])
}

/** Whether a run looks like a Chinese, Korean or Vietnamese name: the family's name first, at most three in all. */
export function isFamilyFirst(run: NameRun): boolean {
  const [family, ...rest] = run.names
  if (!family || rest.length === 0 || rest.length > 2) return false
  return (
    FAMILY_FIRST.has(family.lower) &&
    rest.every((word) => /^[a-z]{1,7}(?:-[a-z]{1,6})?$/u.test(word.lower))
  )
}
