import { BODY_NOUNS, LONE_BODIES, THING_NOUNS } from './lexicon/body-nouns.js'
import { COMMON_WORDS, ENGLISH_ENDING, FUNCTION_WORDS } from './lexicon/common-words.js'
import { GIVEN_NAMES } from './lexicon/given-names.js'
import { ENGLISH_MONTHS, WEEKDAYS } from './lexicon/months.js'
import { COUNTRIES, DEMONYMS, PLACE_ENDINGS, PLACES } from './lexicon/places.js'
import {
  ADDRESS_TITLES,
  FIELD_WORDS,
  PERSON_MARKERS,
  RANK_WORDS,
  ROLE_SYNONYMS,
} from './lexicon/roles.js'
import { KOREAN_SYLLABLES, SURNAME_ENDING, SURNAMES } from './lexicon/surnames.js'
import { isCyrillicRole } from './lexicon/cyrillic-roles.js'
import type { Word } from './words.js'

const SUFFIXES = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'vi',
  'vii',
  'viii',
  'ix',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
])

/** What a hyphen adds to a role without making it another: "ex-president", "president-elect". */
const COMPOUND_ROLE =
  /^(?:ex|vice|co|deputy|under|sub|then|former|now)-|-(?:elect|designate|in-chief|general|at-large)$/u

/** Whether the word can head an office ("minister"); plural forms do not. */
export const isRole = ({ lower }: Word): boolean =>
  ROLE_SYNONYMS.has(lower) ||
  (lower.includes('-') && ROLE_SYNONYMS.has(lower.replace(COMPOUND_ROLE, ''))) ||
  isCyrillicRole(lower)

export const isTitle = (word: Word): boolean => ADDRESS_TITLES.has(word.lower)

/** Several who hold a role: "Presidents", "deputies". */
export const isManyRoles = ({ lower }: Word): boolean =>
  lower.endsWith('s') &&
  (ROLE_SYNONYMS.has(lower.slice(0, -1)) || ROLE_SYNONYMS.has(lower.replace(/ies$/u, 'y')))

/** A word that stands before names of people. */
export const isMarker = (word: Word): boolean => PERSON_MARKERS.has(word.lower) || isManyRoles(word)

export const isBody = (word: Word): boolean => BODY_NOUNS.has(word.lower)

export const isLoneBody = (word: Word): boolean => LONE_BODIES.has(word.lower)

export const isThing = (word: Word): boolean => THING_NOUNS.has(word.lower)

export const isPlaceEnding = (word: Word): boolean => PLACE_ENDINGS.has(word.lower)

export const isPlaceName = (word: Word): boolean =>
  COUNTRIES.has(word.lower) || PLACES.has(word.lower)

export const isCountry = (word: Word): boolean => COUNTRIES.has(word.lower)

export const isFunctionWord = (word: Word): boolean => FUNCTION_WORDS.has(word.lower)

/** The part of a name after the surname: "Jr.", "II". */
export const isNameSuffix = (word: Word): boolean => SUFFIXES.has(word.lower)

export const isGiven = (word: Word): boolean =>
  GIVEN_NAMES.has(word.lower) ||
  (word.lower.includes('-') &&
    word.lower.split('-').every((part) => GIVEN_NAMES.has(part) || KOREAN_SYLLABLES.has(part)))

/** A word of the table of English words, whatever its ending. */
export const isListedWord = (word: Word): boolean => COMMON_WORDS.has(word.lower)

const isCommon = (word: Word): boolean =>
  COMMON_WORDS.has(word.lower) || (word.lower.length >= 6 && ENGLISH_ENDING.test(word.lower))

/** A word that no table has but that ends like an English one. */
export const isOrdinaryByEnding = (word: Word): boolean =>
  isOrdinary(word) && !isListedWord(word) && ENGLISH_ENDING.test(word.lower) && !isThing(word)

/** A word of the language, so that only a given name before it makes it a surname ("Gordon Brown"). */
export const isOrdinary = (word: Word): boolean =>
  isCommon(word) ||
  THING_NOUNS.has(word.lower) ||
  PLACE_ENDINGS.has(word.lower) ||
  FIELD_WORDS.has(word.lower) ||
  RANK_WORDS.has(word.lower) ||
  isPlaceName(word)

/** A surname by the table or by its ending. */
export const isSurname = (word: Word): boolean =>
  SURNAMES.has(word.lower) ||
  (word.lower.length >= 5 &&
    SURNAME_ENDING.test(word.lower) &&
    !isCommon(word) &&
    !isPlaceName(word))

/** A word that never stands in the name of a person. */
export const isNoName = (word: Word): boolean =>
  isFunctionWord(word) ||
  BODY_NOUNS.has(word.lower) ||
  DEMONYMS.has(word.lower) ||
  isRole(word) ||
  isManyRoles(word) ||
  LONE_BODIES.has(word.lower) ||
  ENGLISH_MONTHS.has(word.lower) ||
  WEEKDAYS.has(word.lower) ||
  ADDRESS_TITLES.has(word.lower) ||
  word.shape === 'acronym'

/** A given name that is no other word too: enough by itself to open a name. */
export const isPlainGiven = (word: Word): boolean =>
  isGiven(word) && !isNoName(word) && !isOrdinary(word)
