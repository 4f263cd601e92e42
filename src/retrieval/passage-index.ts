import { tfPart } from './bm25.js'
import { PASSAGE_BM25 } from './weights.js'

/**
 * The impact index of one segment: for each term, which passages hold it, by the quantised strength of
 * the term there.
 * @see Anh & Moffat, "Pruned Query Evaluation Using Pre-Computed Impacts", SIGIR 2006
 */
export interface PassageIndex {
  /**
   * Adds a passage with its terms in order, repeated ones repeated; numbers are used once, terms hold no
   * white space.
   */
  add(passage: number, terms: readonly string[]): void
  /**
   * The postings of a term: at position `slot` the numbers of the passages with that impact, strongest
   * first; slots may be missing. Empty for an unknown term. Live data, not to be changed.
   */
  postings(term: string): Postings
}

/** The passages of a term by impact slot. */
export type Postings = readonly (readonly number[] | undefined)[]

/** @param postings - what the index holds already, by term; it is taken over, and nothing is added to it */
export type CreatePassageIndex = (postings?: readonly TermPostings[]) => PassageIndex

export type TermPostings = readonly [term: string, postings: Postings]

/** How many impact slots there are; 16 ranks like exact BM25, 8 and fewer lose. */
export const IMPACT_SLOTS = 16

/** Terms; a constant, so that slots of passages indexed at different times compare. */
const TYPICAL_LENGTH = 75

const STRONGEST = PASSAGE_BM25.k1 + 1

/** The slot of a term that occurs `tf` times in a passage of `length` terms; 0 is the strongest. */
export function impactSlot(tf: number, length: number): number {
  const part = tfPart(tf, length, TYPICAL_LENGTH, PASSAGE_BM25)
  const slot = Math.floor(((STRONGEST - part) / STRONGEST) * IMPACT_SLOTS)
  return Math.min(IMPACT_SLOTS - 1, Math.max(0, slot))
}

/** The middle of the term-frequency parts that fall into a slot. */
export function impactOf(slot: number): number {
  return STRONGEST * (1 - (slot + 0.5) / IMPACT_SLOTS)
}
