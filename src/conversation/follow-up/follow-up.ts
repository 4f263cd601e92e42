import type { ArticleId } from '../../corpus/article.js'
import type { Question } from '../../question/question.js'

/** One question of the conversation so far, and whom and what its answer named. */
export interface TurnBefore {
  /** As it was understood, not as it was typed. */
  readonly question: Question
  /** The short answer where it is a name, an office or a number and nothing more; else null. */
  readonly answer: string | null
  /** Full names of the people that the answer, or the evidence for it, is about; the likeliest first. */
  readonly people: readonly string[]
  /** The article of its best evidence; null where it had none. */
  readonly article: ArticleId | null
}

/** A text that leans on the question before it, as a question of its own. */
export interface FollowUp {
  readonly question: string
  /** The article that is spoken of: one that answers as well as others is preferred. */
  readonly near: ArticleId | null
  /** The name of the rule that read it. */
  readonly rule: string
}
