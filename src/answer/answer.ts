import type { Article, PartialDate } from '../corpus/article.js'
import type { Question } from '../question/question.js'
import type { Span } from '../text/span.js'
import type { Explanation } from '../retrieval/explanation.js'

/**
 * `answer`: this is the answer. `nearest`: no direct answer, here are the nearest passages.
 * `none`: nothing in the corpus is about this.
 */
export type Grade = 'answer' | 'nearest' | 'none'

/** Why there is no answer: for the reply's frame, never a secret. */
export type Refusal = 'empty' | 'no words' | 'too long' | 'unknown words' | 'weak evidence'

/** A short answer: verbatim text of `article` at its span, inside the excerpt of an evidence citation. */
export interface AnswerPhrase extends Span {
  readonly article: Article
  readonly text: string
}

/** A sentence of the corpus that stands behind an answer, or (`context`) that evidence leans on. */
export interface Citation extends Span {
  readonly article: Article
  readonly role: 'evidence' | 'context'
  /** Verbatim: `article.text.slice(start, end)`, at most 400 UTF-16 units. */
  readonly excerpt: string
  /** Answer phrases inside the excerpt, to be marked; spans of the article's text. */
  readonly phrases: readonly Span[]
  readonly score: number
}

/** A dated fact: who held which office, as of the date of its evidence. */
export interface CitedFact {
  readonly person: string
  readonly office: string
  readonly organisation: string | null
  readonly asOf: PartialDate | null
  /** Index into `citations`. */
  readonly citation: number
}

/** A word of the question that was read as another one. */
export interface Repair {
  readonly from: string
  readonly to: string
}

export interface Answer {
  readonly question: Question
  readonly grade: Grade
  /** Null for grade `answer`. */
  readonly refusal: Refusal | null
  /** 0 to 1, for every grade. */
  readonly confidence: number
  /** Best first; empty unless the grade is `answer`, and then too where no short phrase was found. */
  readonly answers: readonly AnswerPhrase[]
  /** The best answer as a calendar date, where it is one; `certain` is false where its year was inferred. */
  readonly date: (PartialDate & { readonly certain: boolean }) | null
  readonly facts: readonly CitedFact[]
  /** Best evidence first; a `context` citation follows the evidence that leans on it. */
  readonly citations: readonly Citation[]
  readonly repairs: readonly Repair[]
  /** Made when it is read. */
  readonly explanation: Explanation
}
