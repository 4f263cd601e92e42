import { impactOf, IMPACT_SLOTS, type PassageIndex } from './passage-index.js'
import type { Segment } from './segment.js'

const IMPACTS = Float64Array.from({ length: IMPACT_SLOTS }, (_, slot) => impactOf(slot))

/**
 * Sums impacts per passage of one segment, term at a time. Its memory is kept from search to search and
 * is all zero between them.
 */
export interface ImpactSums {
  readonly sums: Float64Array
  /** The passages whose sum is not zero: those to read and to reset. */
  readonly touched: Uint32Array
  /** How many entries of `touched` count. */
  count: number
}

const known = new WeakMap<Segment, ImpactSums>()

export function impactSumsOf(segment: Segment): ImpactSums {
  const before = known.get(segment)
  if (before) return before
  const size = segment.passages.length
  const sums = { sums: new Float64Array(size), touched: new Uint32Array(size), count: 0 }
  known.set(segment, sums)
  return sums
}

/** Adds `factor` times the impacts of one term; `factor` is positive. */
export function addTerm(
  into: ImpactSums,
  postings: ReturnType<PassageIndex['postings']>,
  factor: number,
): void {
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
