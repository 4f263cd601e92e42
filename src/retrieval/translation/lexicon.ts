/** What a lexicon has for the words of a question from one of them on. */
export interface Found {
  /** How many words it covers. */
  readonly length: number
  /** Words or phrases, best first; none for words that English leaves out. */
  readonly translations: readonly string[]
}

export interface Lexicon {
  /** The longest entry that the folded words from number `from` on are a form of. */
  readonly find: (words: readonly string[], from: number) => Found | null
}
