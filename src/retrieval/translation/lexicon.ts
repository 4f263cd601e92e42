/** What a lexicon has for the first words of a stretch. */
export interface Found {
  /** How many words it covers. */
  readonly length: number
  /** Words or phrases, best first; none for words that English leaves out. */
  readonly translations: readonly string[]
}

/** How many words the longest phrase of a lexicon has; a test keeps it true. */
export const LONGEST_PHRASE = 6

export interface Lexicon {
  /** The longest entry that the first of these folded words are a form of. */
  readonly find: (words: readonly string[]) => Found | null
}
