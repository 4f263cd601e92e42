import { impactOf, IMPACT_SLOTS } from './passage-index.js'
import type { Query, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'

/** A passage proposed for exact ranking. */
export interface CandidatePassage {
  readonly segment: Segment
  /** Its number in the segment. */
  readonly passage: number
  /** The sum of quantised impacts, each times the rarity of its term. */
  readonly impact: number
}

const IMPACTS = Float64Array.from({ length: IMPACT_SLOTS }, (_, slot) => impactOf(slot))

/** Working memory of one segment: all zero between two searches. */
interface Scratch {
  readonly scores: Float64Array
  readonly best: Float64Array
  readonly touched: Uint32Array
}

const scratches = new WeakMap<Segment, Scratch>()

function scratchOf(segment: Segment): Scratch {
  const known = scratches.get(segment)
  if (known) return known
  const size = segment.passages.length
  const scratch = {
    scores: new Float64Array(size),
    best: new Float64Array(size),
    touched: new Uint32Array(size),
  }
  scratches.set(segment, scratch)
  return scratch
}

/** Adds one term's impacts to the scores; returns how many passages are touched by now. */
function addTerm(
  { scores, touched }: Scratch,
  postings: ReturnType<Segment['index']['postings']>,
  factor: number,
  touchedBefore: number,
): number {
  let count = touchedBefore
  for (let slot = 0; slot < postings.length; slot += 1) {
    const passages = postings[slot]
    if (passages === undefined) continue
    const gain = (IMPACTS[slot] ?? 0) * factor
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] ?? 0
      const before = scores[passage] ?? 0
      if (before === 0) {
        touched[count] = passage
        count += 1
      }
      scores[passage] = before + gain
    }
  }
  return count
}

/** As {@link addTerm}, for a set of terms of which a passage counts only the strongest. */
function addAlternatives(
  segment: Segment,
  scratch: Scratch,
  term: QueryTerm,
  idf: number,
  touchedBefore: number,
): number {
  const { scores, best, touched } = scratch
  const ofThisTerm: number[] = []
  for (const { term: alternative, weight } of term.alternatives) {
    segment.index.postings(alternative).forEach((passages, slot) => {
      const gain = (IMPACTS[slot] ?? 0) * idf * weight * term.weight
      for (const passage of passages ?? []) {
        const before = best[passage] ?? 0
        if (before === 0) ofThisTerm.push(passage)
        if (gain > before) best[passage] = gain
      }
    })
  }
  let count = touchedBefore
  for (const passage of ofThisTerm) {
    const before = scores[passage] ?? 0
    if (before === 0) {
      touched[count] = passage
      count += 1
    }
    scores[passage] = before + (best[passage] ?? 0)
    best[passage] = 0
  }
  return count
}

/** Keeps the `limit` strongest in a binary heap whose root is the weakest of them. */
class Strongest {
  readonly #heap: CandidatePassage[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get threshold(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.impact ?? 0)
  }

  offer(candidate: CandidatePassage): void {
    const heap = this.#heap
    if (heap.length < this.#limit) {
      heap.push(candidate)
      this.#rise(heap.length - 1)
    } else if (candidate.impact > this.threshold) {
      heap[0] = candidate
      this.#sink()
    }
  }

  sorted(): readonly CandidatePassage[] {
    return this.#heap.toSorted((a, b) => b.impact - a.impact || a.passage - b.passage)
  }

  #impact(at: number): number {
    return this.#heap[at]?.impact ?? Number.POSITIVE_INFINITY
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
      if (this.#impact(parent) <= this.#impact(at)) return
      this.#swap(parent, at)
      at = parent
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const smaller = this.#impact(left + 1) < this.#impact(left) ? left + 1 : left
      if (smaller >= this.#heap.length || this.#impact(at) <= this.#impact(smaller)) return
      this.#swap(at, smaller)
      at = smaller
    }
  }
}

/**
 * The passages that match a query best by their quantised impacts, strongest first: term at a time over
 * the postings, then the `limit` strongest.
 */
export function findCandidates(
  index: SearchIndex,
  query: Query,
  idfs: readonly number[],
  limit: number,
): readonly CandidatePassage[] {
  const strongest = new Strongest(limit)
  for (const { segment, removedPassages } of index.segments) {
    const scratch = scratchOf(segment)
    let touched = 0
    query.terms.forEach((term, i) => {
      const idf = idfs[i] ?? 0
      const [only, second] = term.alternatives
      if (only && !second) {
        const postings = segment.index.postings(only.term)
        touched = addTerm(scratch, postings, idf * only.weight * term.weight, touched)
      } else touched = addAlternatives(segment, scratch, term, idf, touched)
    })
    for (let i = 0; i < touched; i += 1) {
      const passage = scratch.touched[i] ?? 0
      const impact = scratch.scores[passage] ?? 0
      scratch.scores[passage] = 0
      if (impact > strongest.threshold && !removedPassages.has(passage)) {
        strongest.offer({ segment, passage, impact })
      }
    }
  }
  return strongest.sorted()
}
