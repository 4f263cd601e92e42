import type { Bm25Parameters } from './bm25.js'

/**
 * Every weight of retrieval, in one table. Starting values: a study of two public reading-comprehension
 * sets (5,906 passages, 1,985 questions for setting, as many held back); k1 is low because passages are
 * short.
 */
export const PASSAGE_BM25: Bm25Parameters = { k1: 0.6, b: 0.75 }

export const SENTENCE_BM25: Bm25Parameters = { k1: 0.6, b: 0.4 }

export const PASSAGE_WEIGHTS = {
  /** Pairs of neighbouring query terms that stand near each other. */
  proximity: 0.6,
  /** BM25 of the passage's best sentence. */
  bestSentence: 0.4,
  /** Rarity of the query terms that the article's title holds. */
  title: 0.2,
  /** Query words that occur in just the same form. */
  exactForm: 0.3,
} as const

export const SENTENCE_WEIGHTS = {
  proximity: 0.5,
  exactForm: 0.3,
  passage: 0.7,
  neighbours: 0.2,
} as const

/** What counts as said in a sentence where those around it say it: all of the one before, half of the one after. */
export const NEIGHBOURS = { before: 1, after: 0.5 } as const

/** The share that counts of what is said one sentence further away. */
export const NEIGHBOURS_DECAY = 0.7

/** Neighbouring query terms at most this many terms apart count as near. */
export const NEAR = 3

/** How many passages are ranked exactly; 20, 50 and 100 gain the same. */
export const CANDIDATES = 50

/** Alternatives below this weight are only like the word of the question, and do not stand for it. */
export const ONLY_LIKE = 0.5
