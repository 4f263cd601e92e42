import type { Head } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import type { AnswerType } from '../answer-type.js'
import { RUSSIAN_PREPOSITIONS } from './function-words.js'
import { wordTable } from '../word-table.js'
import { RUSSIAN_NOUNS } from './nouns.js'

const ENDINGS =
  /(?:иями|ями|ами|иях|иям|ией|ию|ия|ии|ие|ием|ием|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ою|ью|ье|ья|ьев|а|я|о|е|и|ы|у|ю|ь|й)$/u

/** The part of a Russian noun that its cases share, by taking one ending off. */
function russianStem(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= 2 ? stem : word
}

const NOUNS: ReadonlyMap<string, AnswerType> = wordTable(RUSSIAN_NOUNS)
const STEMS = new Map([...NOUNS].map(([noun, type]) => [russianStem(noun), { noun, type }]))

/**
 * "какой" agrees with its noun across adjectives and the copula ("какая была самая большая область"): the noun is the
 * first word that is neither.
 */
export function russianHeadNoun(line: QuestionLine, from: number, to: number): Head | null {
  const partitive = /^из$/.test(line.tokens[from]?.norm ?? '')
  for (let index = partitive ? from + 1 : from; index < to; index++) {
    const norm = line.tokens[index]?.norm ?? ''
    if (/^[^\p{L}\p{N}"«“]/u.test(norm) || RUSSIAN_PREPOSITIONS.has(norm)) return null
    const found = nounOf(norm)
    if (found) return { index, head: found.noun, answerType: found.type }
    if (norm.length > 2 && !ADJECTIVE.test(norm) && !SKIPPED.has(norm))
      return { index, head: norm, answerType: null }
  }
  return null
}

function nounOf(norm: string): { noun: string; type: AnswerType } | undefined {
  const exact = NOUNS.get(norm)
  if (exact) return { noun: norm, type: exact }
  const found = STEMS.get(russianStem(norm))
  return found?.noun.endsWith('ь') && norm.endsWith('л') ? undefined : found
}

const ADJECTIVE =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|ейший|ейшая)$/u
const SKIPPED = new Set([
  'же',
  'еще',
  'самое',
  'самая',
  'самые',
  'наиболее',
  'это',
  'была',
  'первый',
  'тогда',
  'сейчас',
  'теперь',
  'бы',
  'мог',
  'могли',
  'был',
  'была',
  'было',
  'были',
  'является',
  'самый',
  'есть',
  'будет',
  'будут',
])

/** Is the word a form of a noun in the tables? */
export const isRussianNoun = (norm: string): boolean => nounOf(norm) !== undefined
