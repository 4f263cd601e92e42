import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'

/** Personal and demonstrative pronouns that stand for something said before, in three languages. */
const PRONOUN =
  /(?<!\p{L})(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|there|that|this|those|these|он|его|ему|им|она|её|ее|ей|оно|они|их|это|там|ол|оның|оған|оны|олар|олардың|бұл|сол|сонда)(?!\p{L})/iu

/** Content words that are too few to say what a question with a pronoun is about. */
const TOO_FEW = 1

/** Whether a question names next to nothing and says a pronoun instead: it cannot be answered by itself. */
export function leansOnBefore({ text, clues, keywords }: Question, { terms }: Query): boolean {
  if (keywords || terms.length > TOO_FEW || !PRONOUN.test(text)) return false
  return !clues.some(({ kind }) => kind === 'name' || kind === 'quoted')
}
