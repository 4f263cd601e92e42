import type { PassageIndex } from './passage-index.js'
import { impactOf, IMPACT_SLOTS } from './passage-index.js'
import type { Alternative } from './query.js'
import type { Segment } from './segment.js'

const IMPACTS = Float64Array.from({ length: IMPACT_SLOTS }, (_, slot) => impactOf(slot))

/**
 * Sums impacts per passage of one segment, term at a time. Its memory is kept from search to search and
 * is all zero between them; `touched` lists the passages to read and to reset.
 */
export interface ImpactSums {
  readonly sums: Float64Array
  readonly touched: Uint32Array
  /** How many entries of `touched` count. */
  count: number
  /** The strongest alternative of the term being added, per passage. */
  readonly best: Float64Array
  readonly ofTerm: Uint32Array
}

const known = new WeakMap<Segment, ImpactSums>()

export function impactSumsOf(segment: Segment): ImpactSums {
  const before = known.get(segment)
  if (before) return before
  const size = segment.passages.length
  const sums = {
    sums: new Float64Array(size),
    touched: new Uint32Array(size),
    count: 0,
    best: new Float64Array(size),
    ofTerm: new Uint32Array(size),
  }
  known.set(segment, sums)
  return sums
}

type Postings = ReturnType<PassageIndex['postings']>

/** Adds `factor` times the impacts of one term. */
export function addTerm(into: ImpactSums, postings: Postings, factor: number): void {
  const { sums, touched } = into
  let { count } = into
  for (let slot = 0; slot < postings.length; slot += 1) {
    const passages = postings[slot]
    if (passages === undefined) continue
    const gain = (IMPACTS[slot] ?? 0) * factor
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] ?? 0
      const before = sums[passage] ?? 0
      if (before === 0) {
        touched[count] = passage
        count += 1
      }
      sums[passage] = before + gain
    }
  }
  into.count = count
}

/** As {@link addTerm} for a set of terms, of which a passage counts only the strongest. */
export function addAlternatives(
  into: ImpactSums,
  index: PassageIndex,
  alternatives: readonly Alternative[],
  factor: number,
): void {
  const { sums, touched, best, ofTerm } = into
  let found = 0
  for (const { term, weight } of alternatives) {
    const postings = index.postings(term)
    for (let slot = 0; slot < postings.length; slot += 1) {
      const passages = postings[slot]
      if (passages === undefined) continue
      const gain = (IMPACTS[slot] ?? 0) * weight * factor
      for (let i = 0; i < passages.length; i += 1) {
        const passage = passages[i] ?? 0
        const before = best[passage] ?? 0
        if (before === 0) {
          ofTerm[found] = passage
          found += 1
        }
        if (gain > before) best[passage] = gain
      }
    }
  }
  let { count } = into
  for (let i = 0; i < found; i += 1) {
    const passage = ofTerm[i] ?? 0
    const before = sums[passage] ?? 0
    if (before === 0) {
      touched[count] = passage
      count += 1
    }
    sums[passage] = before + (best[passage] ?? 0)
    best[passage] = 0
  }
  into.count = count
}
