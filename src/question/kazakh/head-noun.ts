import type { Head } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { wordTable } from '../word-table.js'
import { foldKazakh } from './fold-kazakh.js'
import { KAZAKH_NOUNS } from './nouns.js'

const NOUNS = new Map(
  [...wordTable(KAZAKH_NOUNS)].map(([noun, type]) => [foldKazakh(noun), { noun, type }]),
)

/** A chain of plural, possessive and case endings, in folded letters. */
const SUFFIXES =
  /^(?:[гк]?(?:лар|лер|дар|дер|тар|тер)?(?:[ыи]м[ыи]з|[ыи]н[ыи]з|с[ыи]|[ыи]|[ыи]м|м)?(?:н[ыи]н|д[ыи]н|т[ыи]н|н[ыи]|д[ыи]|т[ыи]|га|ге|ка|ке|на|не|нда|нде|да|де|та|те|ннан|ннен|нан|нен|дан|ден|тан|тен|мен|бен|пен|н|а|е)?(?:г[ыи])?)$/

/** The noun closest to the question word: the first one known after it, else the last one known before it. */
export function kazakhHeadNoun(
  line: QuestionLine,
  from: number,
  to: number,
  last = false,
): Head | null {
  const indices = Array.from({ length: to - from }, (_, i) => from + i)
  let unknown: Head | null = null
  for (const index of last ? indices.reverse() : indices) {
    const norm = line.tokens[index]?.norm ?? ''
    if (!/\p{L}/u.test(norm)) continue
    const found = stemOf(norm)
    if (found) return { index, head: found.noun, answerType: found.type }
    unknown ??= { index, head: norm, answerType: null }
    if (last) break
  }
  return unknown
}

function stemOf(word: string): { noun: string; type: Head['answerType'] } | undefined {
  for (let length = word.length; length >= 2; length--) {
    const found = NOUNS.get(word.slice(0, length))
    if (found && SUFFIXES.test(word.slice(length))) return found
  }
  return undefined
}

/** Is the word a form of a noun in the tables? "Астана" is the capital's name before it is the word for one. */
export const isKazakhNoun = (norm: string): boolean =>
  stemOf(norm) !== undefined && !norm.startsWith('астана')
