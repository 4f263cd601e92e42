import { matchAnswer } from './match-answer.js'
import type { GoldSpan, SetQuestion } from './question-set.js'
import type { Reply, ReplyCitation } from './reply.js'

/** A longer excerpt is no excerpt, and does not count as right. */
const MAX_EXCERPT = 400

/**
 * `right`: answered, and the first evidence holds a gold span. `wrong answer`: answered, and it does not.
 * `wrong refusal`: not answered, though the corpus tells. `right refusal`, `false answer`: it does not tell.
 */
export type Outcome = 'right' | 'wrong answer' | 'wrong refusal' | 'right refusal' | 'false answer'

/** How a reply did on its question. */
export interface Verdict {
  readonly id: string
  readonly question: string
  readonly type: string
  readonly kind: string
  readonly answerable: boolean
  readonly outcome: Outcome
  readonly grade: Reply['grade']
  /** The place, from 1, of the first evidence citation that holds a gold span, whatever the grade; 0 for none. */
  readonly rank: number
  readonly exact: number
  readonly f1: number
  readonly typed: boolean
  readonly answer: string | null
  readonly wanted: readonly string[]
  readonly ms: number
}

export function judgeReply(question: SetQuestion, reply: Reply): Verdict {
  const evidence = reply.citations.filter(({ role }) => role === 'evidence')
  const rank = 1 + evidence.findIndex((citation) => holdsGold(citation, question.gold))
  return {
    id: question.id,
    question: question.question,
    type: question.type,
    kind: question.kind,
    answerable: question.answerable,
    outcome: outcomeOf(question.answerable, reply.answered, rank),
    grade: reply.grade,
    rank,
    ...matchAnswer(reply.answer, question.answers),
    typed: reply.type === question.type,
    answer: reply.answer,
    wanted: question.answers,
    ms: reply.ms,
  }
}

function holdsGold(citation: ReplyCitation, gold: readonly GoldSpan[]): boolean {
  if (citation.excerpt.length > MAX_EXCERPT) return false
  return gold.some(
    (span) =>
      span.article === citation.article && citation.start <= span.start && span.end <= citation.end,
  )
}

function outcomeOf(answerable: boolean, answered: boolean, rank: number): Outcome {
  if (!answerable) return answered ? 'false answer' : 'right refusal'
  if (!answered) return 'wrong refusal'
  return rank === 1 ? 'right' : 'wrong answer'
}
