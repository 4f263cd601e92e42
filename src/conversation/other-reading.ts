import { DEMONYMS } from '../annotate/lexicon/places.js'
import { answerQuestion } from '../answer/answer-question.js'
import type { Answer } from '../answer/answer.js'
import type { Library } from '../answer/library.js'
import type { Clue } from '../question/question.js'
import { fold } from '../text/fold.js'
import { kindOfName } from './follow-up/kind-of-name.js'

/**
 * The other thing must answer the question about as well: tried on 550 questions over five articles, further apart or
 * less sure it only shares a few words with the question.
 */
const SURE = 0.75
const APART = 0.1

/**
 * What a question also fits: "Who led the delegation?" where another article tells of another delegation. It is answered from
 * the articles but for the one that the likelier answer stands in. Null for a question that names what it means, and
 * where the other articles say the same or nothing.
 */
export function otherReading(library: Library, answer: Answer, now: string): Answer | null {
  const known = readings.get(answer)
  if (known !== undefined) return known
  const found = findOther(library, answer, now)
  readings.set(answer, found)
  return found
}

/** An answer is of one library and one day, and many readers are given the same. */
const readings = new WeakMap<Answer, Answer | null>()

function findOther(library: Library, answer: Answer, now: string): Answer | null {
  const { question, grade, answers, facts, citations } = answer
  const [evidence] = citations
  const [short] = answers
  if (grade !== 'answer' || short === undefined || evidence === undefined) return null
  if (facts.length > 0 || question.type === 'yes/no' || question.clues.some(isTelling)) return null
  const within = library.articles.filter((one) => one !== evidence.article).map(({ id }) => id)
  const other = answerQuestion(library, question.text, { lang: question.lang, now, within })
  const [otherShort] = other.answers
  if (other.grade !== 'answer' || otherShort === undefined) return null
  if (other.confidence < Math.max(SURE, answer.confidence - APART)) return null
  return saysTheSame(short.text, otherShort.text) ? null : other
}

/** A name, number or date tells which thing is meant; the country that all of it happens in does not. */
function isTelling({ strength, kind, text }: Clue): boolean {
  if (strength === 'soft') return false
  return kind !== 'name' || !(DEMONYMS.has(fold(text)) || kindOfName(text, []) === 'place')
}

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  return a.includes(b) || b.includes(a)
}
