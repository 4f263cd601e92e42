import type { AnswerType } from '../answer-type.js'
import type { QuestionLine } from '../question-line.js'
import { wordTable } from '../word-table.js'
import { CULTURE_NOUNS } from './culture-nouns.js'
import { DESCRIPTION_NOUNS } from './description-nouns.js'
import { NATURE_NOUNS } from './entity-nouns.js'
import { DETERMINERS } from './function-words.js'
import { NUMBER_NOUNS } from './number-nouns.js'
import { PERSON_NOUNS } from './person-nouns.js'
import { PLACE_NOUNS } from './place-nouns.js'
import { singular } from './singular.js'

export const ENGLISH_NOUNS = wordTable(
  NUMBER_NOUNS,
  DESCRIPTION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  NATURE_NOUNS,
  CULTURE_NOUNS,
)

const LONGEST_PHRASE = 4

/** The type of the longest phrase in the tables that ends at token `index` and begins at or after `from`. */
export function nounTypeAt(line: QuestionLine, index: number, from: number): AnswerType | null {
  for (let start = Math.max(from, index - LONGEST_PHRASE + 1); start <= index; start++) {
    const words = line.tokens.slice(start, index + 1).map((token) => token.norm)
    const found =
      ENGLISH_NOUNS.get(words.join(' ')) ??
      ENGLISH_NOUNS.get([...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' '))
    if (found) return found
  }
  const last = line.tokens[index]?.norm ?? ''
  const hyphen = last.lastIndexOf('-')
  return hyphen > 0 ? (ENGLISH_NOUNS.get(singular(last.slice(hyphen + 1))) ?? null) : null
}

/** The type of a phrase in the tables that runs over an *of*, determiners aside: "day of the week". */
export function phraseOverOf(
  line: QuestionLine,
  index: number,
  to: number,
): AnswerType | undefined {
  const words = line.tokens
    .slice(index, Math.min(to, index + 6))
    .map((token) => singular(token.norm))
    .filter((word) => !DETERMINERS.has(word))
  if (words[1] !== 'of') return undefined
  if (words.length < 3) return undefined
  return (
    ENGLISH_NOUNS.get(words.slice(0, 3).join(' ')) ?? ENGLISH_NOUNS.get(words.slice(0, 2).join(' '))
  )
}

/** What the ending of an unknown noun tells: agents and illnesses have theirs. */
const ENDINGS: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /(?:ist|ster|eer|ician|ologist|crat|naut|monger|smith|wright|keeper|woman|man|person|ess|phile)$/,
    'HUM:ind',
  ],
  [/(?:itis|osis|emia|phobia|algia|pathy)$/, 'ENTY:dismed'],
  [/(?:fish|bird|saurus|saur|hound)$/, 'ENTY:animal'],
  [/(?:berry|burger|cake|fruit)$/, 'ENTY:food'],
  [/(?:ball|boarding)$/, 'ENTY:sport'],
  [/[^aeiou](?:er|or)$/, 'HUM:ind'],
]

/** The type that the ending of a noun outside the tables suggests; null where it suggests none. */
export function typeByEnding(noun: string): AnswerType | null {
  if (noun.length < 5) return null
  return ENDINGS.find(([ending]) => ending.test(noun))?.[1] ?? null
}
