import type { Head } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { wordTable } from '../word-table.js'
import { RUSSIAN_NOUNS } from './nouns.js'

const ENDINGS =
  /(?:иями|ями|ами|иях|иям|ией|ию|ия|ии|ие|ием|ием|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ою|ью|ье|ья|ьев|а|я|о|е|и|ы|у|ю|ь|й)$/u

/** The part of a Russian noun that its cases share, by taking one ending off. */
export function russianStem(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= 2 ? stem : word
}

const NOUNS = wordTable(RUSSIAN_NOUNS)
const STEMS = new Map([...NOUNS].map(([noun, type]) => [russianStem(noun), { noun, type }]))

/** "какой" agrees with its noun across adjectives; the noun is the first word that the table knows. */
export function russianHeadNoun(line: QuestionLine, from: number, to: number): Head | null {
  let unknown: Head | null = null
  for (let index = from; index < to; index++) {
    const norm = line.tokens[index]?.norm ?? ''
    if (/^[^\p{L}\p{N}]/u.test(norm)) break
    const exact = NOUNS.get(norm)
    const found = exact ? { noun: norm, type: exact } : STEMS.get(russianStem(norm))
    if (found) return { index, head: found.noun, answerType: found.type }
    if (!unknown && !ADJECTIVE.test(norm) && norm.length > 2 && !SKIPPED.has(norm))
      unknown = { index, head: norm, answerType: null }
  }
  return unknown
}

const ADJECTIVE =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|ейший|ейшая)$/u
const SKIPPED = new Set([
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
