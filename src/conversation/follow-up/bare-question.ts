/** What a text of a question word and little else asks, in any language. */
export type BareQuestion =
  | 'when'
  | 'since when'
  | 'until when'
  | 'how long'
  | 'how often'
  | 'where'
  | 'where from'
  | 'where to'
  | 'why'
  | 'what for'
  | 'how'
  | 'who'
  | 'by whom'
  | 'with whom'
  | 'to whom'
  | 'about what'
  | 'how many'
  | 'how much'

/** One row of a language's table: texts that are nothing but this question word. */
export interface BareQuestionRule {
  readonly asks: BareQuestion
  /** Reads the whole text: lower case, without "and", "so", "а", "ал" before it and marks after it. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  /** Questions of their own, and answers. */
  readonly counterexamples: readonly string[]
}
