/** The two constants of Okapi BM25. */
export interface Bm25Parameters {
  /** How fast repeated occurrences saturate; 0 ignores them. */
  readonly k1: number
  /** How much length counts, 0 to 1. */
  readonly b: number
}

/**
 * The inverse document frequency of a term in `df` of `n` passages; positive, 0 for a term of none.
 * @see Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3
 */
export function idf(df: number, n: number): number {
  return df <= 0 ? 0 : Math.log(1 + (n - df + 0.5) / (df + 0.5))
}

/** The term-frequency part of BM25, 0 up to `k1 + 1`; grows with `tf`, falls with `length` over `average`. */
export function tfPart(
  tf: number,
  length: number,
  average: number,
  { k1, b }: Bm25Parameters,
): number {
  if (tf <= 0) return 0
  return (tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * length) / average))
}
