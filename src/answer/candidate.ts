import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'

/** A stretch of an evidence sentence that may be the short answer. */
export interface CandidateAnswer extends Span {
  readonly article: Article
  /** Index into `article.sentences`. */
  readonly sentence: number
  readonly text: string
  /** Comparable within one question only. */
  readonly score: number
  /** Its share of all candidates of the question, 0 to 1. */
  readonly probability: number
  /** How well it fits the expected answer type, 0 to 1. */
  readonly typeFit: number
}
