import { splitQuestions } from '../question/split-questions.js'
import type { Answer } from './answer.js'
import { answerQuestion, type AnswerOptions } from './answer-question.js'
import type { Library } from './library.js'

/** Questions of one text that are answered; what is asked beyond them is left. */
const MOST_QUESTIONS = 3

/** Answers each question of a text, at least one. */
export function answerText(
  library: Library,
  text: string,
  options: AnswerOptions,
): readonly [Answer, ...Answer[]] {
  const [first = text, ...more] = splitQuestions(text).slice(0, MOST_QUESTIONS)
  return [
    answerQuestion(library, first, options),
    ...more.map((question) => answerQuestion(library, question, options)),
  ]
}
