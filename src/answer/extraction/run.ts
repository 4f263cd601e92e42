/** A half-open range of word numbers within a sentence. */
export interface Run {
  readonly from: number
  readonly to: number
}
