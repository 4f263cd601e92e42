import type { Question } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import type { Span } from '../../text/span.js'
import type { Held } from '../held-terms.js'
import type { EvidenceSentence } from '../order-evidence.js'

/** What a check looks at: a question, the best evidence, and the phrase that would be shown as its answer. */
export interface CheckInput {
  readonly question: Question
  readonly query: Query
  readonly evidence: EvidenceSentence
  /** Null where the evidence is shown whole. */
  readonly answer: Span | null
  /** What of the question the evidence says or means. */
  readonly held: Held
  /** What its passage says as well. */
  readonly near: Held
  /** By number of the query term: its rarity times its weight. */
  readonly rarities: readonly number[]
}

/** Something that right answers have: where it fails, the evidence is shown without the claim that it answers. */
export interface Check {
  readonly name: string
  readonly passes: (input: CheckInput) => boolean
}
