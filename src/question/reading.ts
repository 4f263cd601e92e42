import type { Language } from '../text/language.js'
import type { Span } from '../text/span.js'
import type { Classification, Lexicon } from './classification.js'
import type { QuestionLine } from './question-line.js'
import type { QuestionRule } from './question-rule.js'
import type { Focus, WhRole } from './question.js'

/** What a language's grammar finds in a question beyond its type. */
export interface Grammar {
  readonly whPhrase: Span | null
  readonly role: WhRole
  readonly focus: Focus | null
  readonly verb: Span | null
  /** The words that a statement of the answer would have before and after it, in order. */
  readonly left: readonly Span[]
  readonly right: readonly Span[]
}

/** One question read in one language, ready for the rules and for its grammar. */
export interface Reading {
  readonly lang: Language
  readonly line: QuestionLine
  readonly rules: readonly QuestionRule[]
  readonly lexicon: Lexicon
  readonly isStop: (norm: string) => boolean
  /** Is the word a common noun of the language's tables? */
  readonly isCommon: (norm: string) => boolean
  readonly grammar: (classification: Classification | null) => Grammar
}
