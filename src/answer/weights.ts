/** Every weight of answering outside the extraction model, in one table. */

/** Sentences that candidate answers are taken from. */
export const EVIDENCE_SENTENCES = 4

/** Ranked sentences that are scored as evidence; the right one is hardly ever further down. */
export const EVIDENCE_RANKED = 60

/** UTF-16 units of an excerpt; a longer sentence is cut around the answer. */
export const LONGEST_EXCERPT = 400

/** Evidence shown behind one answer, and passages shown where there is none. */
export const EVIDENCE_SHOWN = 3
export const NEAREST_SHOWN = 3

/** Further evidence is at most this much worse than the best; scores are log-odds, so 3 is twenty times less likely. */
export const FURTHER_EVIDENCE = 3

/**
 * What makes a sentence good evidence, as a softmax over the ranked sentences of a question; features are sums of
 * rarities unless said otherwise. Fitted by `npm run fit:evidence`.
 */
export const EVIDENCE_WEIGHTS = {
  bm25: 0.25,
  passage: 0.15,
  /** What the sentences around it match and it does not. */
  neighbours: 0.21,
  /** What tells the sentence from the others of its article. */
  localRarity: 0.32,
  /** What its pronouns, "the meeting" and "this document" stand for. */
  inherited: 0.15,
  /** The share of the question's rarity that it says or means, squared. */
  covered: 1.9,
  /** Share of all candidate answers' probability. */
  answer: 3.1,
  /** The same of yes/no questions, whose deciding phrases are less sure; added to `answer`. */
  answerYesNo: -1.24,
  /** A mention of the kind that is asked for, new to the question: 0 or 1. */
  wantedMention: 1.4,
  /** Inside a quotation of the person whose words are asked for: 1; of another: -1. */
  speaker: 0.67,
  /** ln(1 + words), words by their usual length. */
  length: -0.19,
  /** 1 for the first sentence of the article, 1/2 for the second … */
  lead: 0.48,
} as const

/** What a title's score counts: it names the story, its sentences answer. */
export const TITLE_SHARE = 0.1
