import type { AnswerType } from '../answer-type.js'
import type { Head } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { wordTable } from '../word-table.js'
import { CULTURE_NOUNS } from './culture-nouns.js'
import { DESCRIPTION_NOUNS } from './description-nouns.js'
import { NATURE_NOUNS } from './entity-nouns.js'
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  WH_WORDS,
} from './function-words.js'
import { singular } from './normalise-english.js'
import { NUMBER_NOUNS } from './number-nouns.js'
import { PERSON_NOUNS } from './person-nouns.js'
import { PLACE_NOUNS } from './place-nouns.js'
import type { WordClass } from './word-classes.js'

export const ENGLISH_NOUNS = wordTable(
  NUMBER_NOUNS,
  DESCRIPTION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  NATURE_NOUNS,
  CULTURE_NOUNS,
)

/** Heads that leave the choice to the noun after their *of*: "the name of the ship" asks for a ship. */
const TRANSPARENT = new Set(
  `name title kind type sort form variety style brand breed species make model example part piece member one two three
   some any most many few several number pair list category class genre line average other all names set group bit
   majority version`.split(/\s+/),
)

const LONGEST_PHRASE = 4

/** The head noun of the noun phrase that begins at token `from` and ends before `to`; null where there is no noun. */
export function headNoun(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  to: number,
): Head | null {
  if (classes[from] === 'verb' && !typeAt(line, from, from)) return null
  const end = phraseEnd(line, classes, from, to)
  const own = lastNoun(line, classes, from, end)
  if (!own) return null
  const phrase = lookUp(line, own.index, to)
  if (phrase) return { ...own, answerType: phrase }
  if (TRANSPARENT.has(own.head) && line.tokens[end]?.norm === 'of') {
    const inner = headNoun(line, classes, end + 1, to)
    if (inner?.answerType) return inner
  }
  return own
}

/** The type of a phrase that runs over an *of*: "day of the week", "part of the body". */
function lookUp(line: QuestionLine, index: number, to: number): AnswerType | undefined {
  const words = line.tokens
    .slice(index, Math.min(to, index + 5))
    .map((token) => singular(token.norm))
    .filter((word) => !DETERMINERS.has(word))
  for (let length = LONGEST_PHRASE; length >= 3; length--) {
    if (words[1] === 'of' || words[1] === 'in') {
      const found = ENGLISH_NOUNS.get(words.slice(0, length).join(' '))
      if (found && words.length >= length) return found
    }
  }
  return undefined
}

function phraseEnd(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  to: number,
): number {
  for (let i = from; i < to; i++) {
    const norm = line.tokens[i]?.norm ?? ''
    if (isBreak(norm) || (i > from && classes[i] === 'verb')) return i
    if (DETERMINERS.has(norm) && i > from) return i
  }
  return to
}

const isBreak = (norm: string): boolean =>
  PREPOSITIONS.has(norm) ||
  BE.has(norm) ||
  AUXILIARIES.has(norm) ||
  WH_WORDS.has(norm) ||
  PRONOUNS.has(norm) ||
  (CONJUNCTIONS.has(norm) && norm !== 'and') ||
  norm === 'that' ||
  /^[^\p{L}\p{N}'"&-]/u.test(norm)

function lastNoun(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  end: number,
): Head | null {
  let fallback: Head | null = null
  for (let i = end - 1; i >= from; i--) {
    const norm = line.tokens[i]?.norm ?? ''
    if (!/[\p{L}]/u.test(norm) || norm === "'s" || norm === 'and') continue
    const head = singular(norm)
    const answerType = typeAt(line, i, from)
    if (answerType) return { index: i, head, answerType }
    if (
      !fallback &&
      classes[i] !== 'adjective' &&
      classes[i] !== 'adverb' &&
      !DETERMINERS.has(norm)
    )
      fallback = { index: i, head, answerType: null }
    if (fallback) return fallback
  }
  return fallback
}

/** The type of the longest known phrase that ends at token `index`. */
function typeAt(line: QuestionLine, index: number, from: number): AnswerType | null {
  for (let start = Math.max(from, index - LONGEST_PHRASE + 1); start <= index; start++) {
    const words = line.tokens.slice(start, index + 1).map((token) => token.norm)
    const found =
      ENGLISH_NOUNS.get(words.join(' ')) ??
      ENGLISH_NOUNS.get([...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '))
    if (found) return found
  }
  return null
}
