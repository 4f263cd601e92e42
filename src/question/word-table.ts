import type { AnswerType } from './answer-type.js'

/** Words by answer type, space-separated; an underscore joins the words of a phrase ("zip_code"). */
export type WordLists = Readonly<Partial<Record<AnswerType, string>>>

/** From a word or phrase (its words joined by spaces) to its answer type. */
export type WordTable = ReadonlyMap<string, AnswerType>

/** Joins lists into one table; where a word stands in several, the earlier list keeps it. */
export function wordTable(...lists: readonly WordLists[]): WordTable {
  const table = new Map<string, AnswerType>()
  for (const list of lists) {
    for (const [answerType, words] of Object.entries(list) as [AnswerType, string][]) {
      for (const word of words.trim().split(/\s+/)) {
        const phrase = word.replaceAll('_', ' ')
        if (!table.has(phrase)) table.set(phrase, answerType)
      }
    }
  }
  return table
}
