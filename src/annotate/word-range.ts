/** A stretch of words, half-open indexes into the words of a sentence. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

export const overlaps = (a: WordRange, b: WordRange): boolean => a.first < b.end && b.first < a.end
