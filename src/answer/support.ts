import type { Clue, Question } from '../question/question.js'
import { idf } from '../retrieval/bm25.js'
import type { Query, QueryTerm } from '../retrieval/query.js'
import { idfsOf, type SearchIndex } from '../retrieval/search-index.js'
import { ONLY_LIKE } from '../retrieval/weights.js'
import type { Span } from '../text/span.js'
import type { CandidateAnswer } from './candidate.js'
import { CHECKS } from './checks/checks.js'
import { heldTerms, type Held } from './held-terms.js'
import { holdsKind } from './holds-kind.js'
import { leansOnBefore } from './leans-on-before.js'
import type { EvidenceSentence } from './order-evidence.js'

/** How well the corpus supports a question: what the gate decides on. All shares are 0 to 1. */
export interface Support {
  /** Share of the question's rarity that the best sentence says or means. */
  readonly sentenceCoverage: number
  /** The same of its passage and title, and of its whole article. */
  readonly passageCoverage: number
  readonly articleCoverage: number
  /** The score of the best sentence as evidence. */
  readonly evidenceScore: number
  /** How many content words the question has. */
  readonly words: number
  /** Names, numbers, dates and quoted phrases that no article holds. */
  readonly unknownHardClues: readonly string[]
  /** Those that some article holds, but not the passage of the best sentence. */
  readonly missingHardClues: readonly string[]
  /** How well the best fitting of the best sentence's likely answers fits what is asked for. */
  readonly typeFit: number
  /** Whether the best sentence holds a date for a when, a number for a how many, a place for a where. */
  readonly holdsKind: boolean
  /** The likeliest answer's share of all candidates' probability. */
  readonly answerProbability: number
  /** A pronoun stands for what the question is about: "when did it happen". */
  readonly leansOnBefore: boolean
  /** Words of the question that no article holds. */
  readonly unknownWords: readonly string[]
  /** Names of the checks that the evidence or its answer fails. */
  readonly failedChecks: readonly string[]
}

/** Candidates of a sentence that may still be chosen as its answer. */
const LIKELY = 10

function overlaps(clue: Clue, term: QueryTerm): boolean {
  return term.start < clue.end && term.end > clue.start
}

/** No article holds the word itself, nor a near synonym. */
function isUnknown({ alternatives }: QueryTerm): boolean {
  return alternatives.every(({ weight }) => weight < ONLY_LIKE)
}

/** The rarity of each query term times its weight; of a word that no article holds, that of an unseen word. */
function raritiesOf(query: Query, index: SearchIndex): readonly number[] {
  const idfs = idfsOf(index, query)
  const unseen = idf(0.5, index.passageCount)
  return query.terms.map(
    ({ alternatives, weight }, i) => (alternatives.length === 0 ? unseen : (idfs[i] ?? 0)) * weight,
  )
}

function coverage(held: Held, rarities: readonly number[]): number {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0)
  if (all === 0) return 0
  return rarities.reduce((sum, rarity, i) => sum + rarity * (held.get(i) ?? 0), 0) / all
}

/** Measures the support of the best sentence, and of the phrase to be shown from it; of nothing at all without one. */
export function supportOf(
  question: Question,
  query: Query,
  best: EvidenceSentence | undefined,
  answer: Span | null,
  candidates: readonly CandidateAnswer[],
  index: SearchIndex,
): Support {
  const likely = candidates
    .filter(({ article, sentence }) => article === best?.article && sentence === best.index)
    .slice(0, LIKELY)
  const rarities = raritiesOf(query, index)
  const { bySentence, byPassage, byArticle } = heldTerms(question, query, best)
  const hard = question.clues.filter(({ strength }) => strength === 'hard')
  const unknownHard = hard.filter((clue) =>
    query.terms.some((term) => overlaps(clue, term) && isUnknown(term)),
  )
  const missingHard = hard.filter(
    (clue) =>
      !unknownHard.includes(clue) &&
      query.terms.some((term, i) => overlaps(clue, term) && !byPassage.has(i)),
  )
  const input = best && {
    question,
    query,
    evidence: best,
    answer,
    held: bySentence,
    near: byPassage,
    rarities,
  }
  return {
    sentenceCoverage: coverage(bySentence, rarities),
    passageCoverage: coverage(byPassage, rarities),
    articleCoverage: coverage(byArticle, rarities),
    evidenceScore: best?.score ?? 0,
    words: query.terms.length,
    typeFit: likely.reduce((most, { typeFit }) => Math.max(most, typeFit), 0),
    holdsKind: !best || holdsKind(question, best.article, best.index),
    answerProbability: likely[0]?.probability ?? 0,
    unknownHardClues: unknownHard.map(({ text }) => text),
    missingHardClues: missingHard.map(({ text }) => text),
    leansOnBefore: leansOnBefore(question, query),
    unknownWords: query.terms.filter(isUnknown).map(({ word }) => word),
    failedChecks: input
      ? CHECKS.filter(({ passes }) => !passes(input)).map(({ name }) => name)
      : [],
  }
}
