/** Every weight of answering outside the extraction model, in one table. */

/** Sentences that candidate answers are taken from. */
export const EVIDENCE_SENTENCES = 5

/** Ranked sentences that are scored as evidence; the right one is hardly ever further down. */
export const EVIDENCE_RANKED = 60

/** UTF-16 units of an excerpt; a longer sentence is cut around the answer. */
export const LONGEST_EXCERPT = 400

/** Evidence shown behind one answer, and passages shown where there is none. */
export const EVIDENCE_SHOWN = 3
export const NEAREST_SHOWN = 3

/** Further evidence must reach this share of the best sentence's score. */
export const FURTHER_EVIDENCE = 0.75

/**
 * What makes a sentence good evidence. Set by hand on development questions: two sets of answer-sentence
 * selection (921 questions) and one of open questions (352).
 */
export const EVIDENCE_WEIGHTS = {
  bm25: 0.6,
  proximity: 0.5,
  /** Question words in just the same form. */
  exactForm: 0.3,
  passage: 0.7,
  /** What the sentences before and after match. */
  neighbours: 1,
  /** What tells the sentence from the others of its article. */
  localRarity: 1,
  /** Share of all candidate answers' probability. */
  answer: 4,
  /** A mention of the kind that is asked for, new to the question. */
  wantedMention: 1,
  /** Inside a quotation of the person whose words are asked for. */
  speaker: 3,
  /** ln(1 + words), words by their usual length: a short sentence says little. */
  length: 0.5,
  /** 1 for the first sentence of the article, 1/2 for the second … */
  lead: 1,
} as const

/** What a title's score counts: it names the story, its sentences answer. */
export const TITLE_SHARE = 0.1
