import { answerText } from '../answer/answer-text.js'
import type { Answer } from '../answer/answer.js'
import type { Library } from '../answer/library.js'
import type { ArticleId } from '../corpus/article.js'

/** How much less sure the article that is spoken of may be than the best of all. */
const NEARLY = 0.04

/**
 * The answers to a follow-up: from the article that is spoken of where it answers about as well as any, since "When was it
 * signed?" asks of the memorandum of before and not of another one.
 */
export function answerFollowUp(
  library: Library,
  text: string,
  near: ArticleId,
  now: string,
): readonly [Answer, ...Answer[]] {
  const anywhere = answerText(library, text, { now })
  const within = answerText(library, text, { now, within: [near] })
  const [first, ...more] = anywhere.map((answer, index) => better(answer, within[index]))
  return first === undefined ? anywhere : [first, ...more]
}

function better(anywhere: Answer, near: Answer | undefined): Answer {
  const isAnswered = anywhere.grade === 'answer' && near?.grade === 'answer'
  return isAnswered && near.confidence >= anywhere.confidence - NEARLY ? near : anywhere
}
