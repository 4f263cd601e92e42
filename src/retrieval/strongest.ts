import { passageOrder } from './passage-order.js'
import type { Segment } from './segment.js'

/** A passage proposed for exact ranking. */
export interface CandidatePassage {
  readonly segment: Segment
  /** Its number in the segment. */
  readonly passage: number
  /** The sum of quantised impacts, each times the rarity of its term. */
  readonly impact: number
}

/** Whether `a` ranks behind `b`; of equally strong ones the first in passage order leads. */
function isWeaker(a: CandidatePassage, b: CandidatePassage): boolean {
  if (a.impact !== b.impact) return a.impact < b.impact
  const [first, second] = [a.segment.passages[a.passage], b.segment.passages[b.passage]]
  return first !== undefined && second !== undefined && passageOrder(first, second) > 0
}

/** Keeps the `limit` strongest of the candidates offered, in a binary heap whose root is the weakest of them. */
export class Strongest {
  readonly #heap: CandidatePassage[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  /** What a candidate must reach to be worth offering. */
  get threshold(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.impact ?? 0)
  }

  offer(candidate: CandidatePassage): void {
    const heap = this.#heap
    const weakest = heap[0]
    if (heap.length < this.#limit) {
      heap.push(candidate)
      this.#rise(heap.length - 1)
    } else if (weakest && isWeaker(weakest, candidate)) {
      heap[0] = candidate
      this.#sink()
    }
  }

  /** Strongest first. */
  sorted(): readonly CandidatePassage[] {
    return this.#heap.toSorted((a, b) => (isWeaker(a, b) ? 1 : -1))
  }

  #weakerAt(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]]
    return first !== undefined && second !== undefined && isWeaker(first, second)
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]]
    if (first === undefined || second === undefined) return
    this.#heap[a] = second
    this.#heap[b] = first
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.#weakerAt(at, parent)) return
      this.#swap(parent, at)
      at = parent
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const weaker = this.#weakerAt(left + 1, left) ? left + 1 : left
      if (!this.#weakerAt(weaker, at)) return
      this.#swap(at, weaker)
      at = weaker
    }
  }
}
