import type { PartialDate } from '../corpus/article.js'
import type { Span } from '../text/span.js'
import type { Mention } from './mention.js'

/** What stands between quotation marks, over one sentence or several. */
export interface Quotation extends Span {
  /** Indexes into `article.sentences`, first and last. */
  readonly firstSentence: number
  readonly lastSentence: number
  /** The person or body that says it, as a span of the article; null where the text does not tell. */
  readonly speaker: Span | null
  readonly speakerName: string | null
}

/** "On this date, this person held this office", and where the article says so. */
export interface OfficeFact {
  readonly person: string
  readonly personSpan: Span
  /** As written; "head of X" or "chair of X" where the text has only the verb ("X, chaired by"). */
  readonly office: string
  readonly officeSpan: Span
  /** The body that the office belongs to, as far as the office names one. */
  readonly organisation: string | null
  /** The publication date of the article; null where it is unknown. */
  readonly asOf: PartialDate | null
  /** Index into `article.sentences`. */
  readonly sentence: number
}

/** A pronoun, a bare "the meeting" or the rest of a quotation: what it stands for was said before. */
export interface Anaphor extends Span {
  /** Index into `article.sentences`. */
  readonly sentence: number
  readonly kind: 'person' | 'same thing' | 'sentence before' | 'speaker'
  /** What it stands for, as a span of the article before it; a speaker may also be named after the words. */
  readonly antecedent: Span
}

/** Everything that indexing finds in one article, computed once. */
export interface Annotations {
  /** In order of text; mentions of different kinds may nest (an organisation inside an office). */
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly facts: readonly OfficeFact[]
  /** In order of text. */
  readonly anaphora: readonly Anaphor[]
  /** Acronym to full name, as the article introduces them: `UNDP` → `United Nations Development Programme`. */
  readonly acronyms: ReadonlyMap<string, string>
}
