import type { Clue, Question } from '../question/question.js'
import { idf } from '../retrieval/bm25.js'
import type { Query, QueryTerm } from '../retrieval/query.js'
import { ONLY_LIKE } from '../retrieval/weights.js'
import { askedSpeaker } from './asked-speaker.js'
import type { CandidateAnswer } from './candidate.js'
import { leansOnBefore } from './leans-on-before.js'
import { holdsKind } from './holds-kind.js'
import type { EvidenceSentence } from './order-evidence.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { idfsOf, type SearchIndex } from '../retrieval/search-index.js'

/** How well the corpus supports a question: what the gate decides on. All shares are 0 to 1. */
export interface Support {
  /** Share of the question's rarity that the best sentence holds. */
  readonly sentenceCoverage: number
  /** The same of its passage, the title included. */
  readonly passageCoverage: number
  /** How near to each other the question's words stand, against all side by side in order. */
  readonly nearness: number
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
}

/** Candidates of a sentence that may still be chosen as its answer. */
const LIKELY = 10

interface WeighedTerm {
  readonly term: QueryTerm
  readonly number: number
  readonly rarity: number
  /** The rarity, or its share where several terms make one name: a name counts as one thing. */
  readonly stake: number
}

function weighed(query: Query, { clues }: Question, index: SearchIndex): readonly WeighedTerm[] {
  const idfs = idfsOf(index, query)
  const unseen = idf(0.5, index.passageCount)
  const plain = query.terms.map((term, number) => {
    const rarity = (term.alternatives.length === 0 ? unseen : (idfs[number] ?? 0)) * term.weight
    return { term, number, rarity, stake: rarity }
  })
  const names = clues.filter(({ kind }) => kind === 'name')
  return plain.map((one) => {
    const name = names.find((clue) => isOf(clue, one))
    if (!name) return one
    const rarities = plain.filter((other) => isOf(name, other)).map(({ rarity }) => rarity)
    const all = rarities.reduce((sum, rarity) => sum + rarity, 0)
    return all === 0 ? one : { ...one, stake: (one.rarity * Math.max(...rarities)) / all }
  })
}

function sum(terms: readonly WeighedTerm[], share: (term: WeighedTerm) => number): number {
  return terms.reduce((total, term) => total + term.stake * share(term), 0)
}

/** What a quotation of the asked speaker holds without saying it: the speaker, and that they spoke. */
function spokenTerms(question: Question, terms: readonly WeighedTerm[]): readonly WeighedTerm[] {
  const { names = [] } = askedSpeaker(question) ?? {}
  const held = question.verb ? [...names, question.verb] : names
  return terms.filter(({ term }) =>
    held.some(({ start, end }) => term.start < end && term.end > start),
  )
}

function strongestMatches(
  sentences: readonly { matches: RankedSentence['matched']['matches'] }[],
  held: readonly WeighedTerm[],
): ReadonlyMap<number, number> {
  const best = new Map(held.map(({ number }) => [number, 1]))
  for (const { matches } of sentences) {
    for (const { queryTerm, weight } of matches) {
      best.set(queryTerm, Math.max(weight, best.get(queryTerm) ?? 0))
    }
  }
  return best
}

function isOf(clue: Clue, { term }: WeighedTerm): boolean {
  return term.start < clue.end && term.end > clue.start
}

/** No article holds the word itself, nor a near synonym. */
function isUnknown({ term }: WeighedTerm): boolean {
  return term.alternatives.every(({ weight }) => weight < ONLY_LIKE)
}

/** Measures the support of the best sentence; of nothing at all where there is none. */
export function supportOf(
  question: Question,
  query: Query,
  best: EvidenceSentence | undefined,
  candidates: readonly CandidateAnswer[],
  index: SearchIndex,
): Support {
  const likely = candidates
    .filter(({ article, sentence }) => article === best?.article && sentence === best.index)
    .slice(0, LIKELY)
  const terms = weighed(query, question, index)
  const total = Math.max(
    sum(terms, () => 1),
    Number.EPSILON,
  )
  const spoken = best?.features.speaker === 1 ? spokenTerms(question, terms) : []
  const inSentence = strongestMatches(best ? [best.matched] : [], spoken)
  const inPassage = strongestMatches(best?.passage.sentences ?? [], spoken)
  const hard = question.clues.filter(({ strength }) => strength === 'hard')
  const unknownHardClues = hard.filter((clue) =>
    terms.some((term) => isOf(clue, term) && isUnknown(term)),
  )
  const missingHardClues = hard.filter(
    (clue) =>
      !unknownHardClues.includes(clue) &&
      terms.some((term) => isOf(clue, term) && !inPassage.has(term.number)),
  )
  const perfectNearness = terms
    .slice(1)
    .reduce((most, { rarity }, i) => most + Math.min(rarity, terms[i]?.rarity ?? 0), 0)
  return {
    sentenceCoverage: sum(terms, ({ number }) => inSentence.get(number) ?? 0) / total,
    passageCoverage: sum(terms, ({ number }) => inPassage.get(number) ?? 0) / total,
    nearness: perfectNearness === 0 ? 1 : (best?.matched.features.proximity ?? 0) / perfectNearness,
    typeFit: likely.reduce((most, { typeFit }) => Math.max(most, typeFit), 0),
    holdsKind: !best || holdsKind(question, best.article, best.index),
    answerProbability: likely[0]?.probability ?? 0,
    unknownHardClues: unknownHardClues.map(({ text }) => text),
    missingHardClues: missingHardClues.map(({ text }) => text),
    leansOnBefore: leansOnBefore(question, query),
    unknownWords: terms.filter(isUnknown).map(({ term }) => term.word),
  }
}
