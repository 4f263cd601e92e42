import type { AnswerType } from '../question/answer-type.js'
import type { QuestionType } from '../question/question.js'
import type { Language } from '../text/language.js'

/** What a reader thinks of a reply. */
export type Verdict = 'helpful' | 'not helpful'

/** A question for the operator to look at: nobody's name stands beside it. */
export interface OpenQuestion {
  readonly id: number
  readonly question: string
  readonly lang: Language
  readonly type: QuestionType
  readonly answerType: AnswerType
  readonly reason: 'unanswered' | 'disliked'
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string
}

export interface FeedbackStore {
  /** Takes a person's verdict on a turn, in place of an earlier one; a dislike makes open questions of its questions. */
  vote(turnId: string, userId: number, verdict: Verdict): void
  verdictOf(turnId: string, userId: number): Verdict | null
  /** Newest first. */
  openQuestions(limit: number): readonly OpenQuestion[]
}
