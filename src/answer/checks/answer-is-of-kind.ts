import { isOfKind } from '../is-of-kind.js'
import type { Check } from './check.js'

/** Whether the phrase to be shown is a time for a when, a number for a how many, no person for a where. */
export const answerIsOfKind: Check = {
  name: 'an answer of another kind',
  passes: ({ question, evidence, answer }) =>
    !answer || isOfKind(question.answerType, evidence.article, answer),
}
