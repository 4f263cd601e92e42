/** A search engine to measure against, over the same passages. */
export interface Peer {
  readonly name: string
  /** Finds the numbers of the passages that match best, best first. */
  search(query: string, limit: number): readonly number[]
  /** Memory that Node does not count. */
  readonly hiddenMegabytes: number
  close(): void
}
