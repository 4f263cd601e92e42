/** Every weight of answering outside the extraction model, in one table. */

/** Sentences that candidate answers are taken from. */
export const EVIDENCE_SENTENCES = 8

/** UTF-16 units of an excerpt; a longer sentence is cut around the answer. */
export const LONGEST_EXCERPT = 400

/** Evidence shown behind one answer, and passages shown where there is none. */
export const EVIDENCE_SHOWN = 3
export const NEAREST_SHOWN = 3

/** Further evidence must reach this share of the best sentence's score. */
export const FURTHER_EVIDENCE = 0.75
