import { answerQuestion } from '../answer-question.js'
import type { Library } from '../library.js'
import type { Draft } from './draft.js'

const SURE = 0.6

/** Whether the library answers a drafted question, surely and with what its article was seen to say. */
export function isAnswered(library: Library, draft: Draft, now: string): boolean {
  const answer = answerQuestion(library, draft.text, { now })
  return answer.grade === 'answer' && answer.confidence >= SURE && draft.holds(answer)
}
