import type { Span } from '../text/span.js'

/** One index term that may stand for a word of the question. */
export interface Alternative {
  readonly term: string
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number
}

/**
 * A word of the question as a weighted set of index terms. The set counts as one term: one document
 * frequency, one position for proximity, one clue for the gate. Its span points into the question.
 */
export interface QueryTerm extends Span {
  /** Folded, not stemmed. */
  readonly word: string
  /** Strongest first; empty for a word that the corpus does not know. */
  readonly alternatives: readonly Alternative[]
  /** The word as the corpus spells it, where it was taken for a misspelling. */
  readonly repairedTo: string | null
  /** Its share in the score, 1 unless the word says what kind of answer is wanted. */
  readonly weight: number
}

/** What is searched: the question's words in order. */
export interface Query {
  readonly terms: readonly QueryTerm[]
}
