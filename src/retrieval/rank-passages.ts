import type { Article } from '../corpus/article.js'
import type { Passage } from '../corpus/passages.js'
import { allPassages, findCandidates, type CandidatePassage } from './candidates.js'
import { matchFeatures, type MatchFeatures, type Weighing } from './match-features.js'
import { compileQuery, findMatches, type CompiledQuery, type Match } from './matches.js'
import { passageOrder } from './passage-order.js'
import type { Query } from './query.js'
import { idfsOf, type SearchIndex } from './search-index.js'
import { lengthOfPassage, type Segment } from './segment.js'
import { terms } from '../text/terms.js'
import { CANDIDATES, PASSAGE_BM25, PASSAGE_WEIGHTS, SENTENCE_BM25 } from './weights.js'

/** A sentence of a ranked passage with what its matches say; `index` counts the article's sentences. */
export interface MatchedSentence {
  readonly index: number
  readonly matches: readonly Match[]
  readonly features: MatchFeatures
}

export interface RankedPassage {
  readonly passage: Passage
  readonly segment: Segment
  readonly score: number
  readonly features: MatchFeatures
  readonly titleRarity: number
  /** By query term: its rarity times its weight. */
  readonly rarities: readonly number[]
  readonly sentences: readonly MatchedSentence[]
}

export interface RankOptions {
  /** How many passages are ranked exactly. */
  readonly limit?: number
  /** Ranks all passages of these articles instead of the best of all; where they are very many, the best of them. */
  readonly within?: (article: Article) => boolean
}

/** The query's terms by the rarity that ranking gives them. */
function weighingOf(index: SearchIndex, query: Query, idfs: readonly number[]): Weighing {
  return {
    idfs: query.terms.map((term, i) => (idfs[i] ?? 0) * term.weight),
    parameters: PASSAGE_BM25,
    averageLength: index.averageLength,
  }
}

const titleTerms = new WeakMap<Article, ReadonlySet<string>>()

function termsOfTitle(article: Article): ReadonlySet<string> {
  const known = titleTerms.get(article)
  if (known) return known
  const held = new Set(terms(article.title ?? '').map(({ term }) => term))
  titleTerms.set(article, held)
  return held
}

/** A query term as a title may hold it: its terms of full weight. */
interface TitleClue {
  readonly terms: readonly string[]
  readonly rarity: number
}

function titleCluesOf(query: Query, idfs: readonly number[]): readonly TitleClue[] {
  return query.terms.map(({ alternatives }, i) => ({
    terms: alternatives.filter(({ weight }) => weight === 1).map(({ term }) => term),
    rarity: idfs[i] ?? 0,
  }))
}

function titleRarityOf(article: Article, clues: readonly TitleClue[]): number {
  const held = termsOfTitle(article)
  let rarity = 0
  for (const clue of clues) {
    if (clue.terms.some((term) => held.has(term))) rarity += clue.rarity
  }
  return rarity
}

function matchSentences(
  segment: Segment,
  number: number,
  query: CompiledQuery,
  weighing: Weighing,
): readonly MatchedSentence[] {
  const passage = segment.passages[number]
  const first = segment.sentenceOfPassage[number] ?? 0
  const end = segment.sentenceOfPassage[number + 1] ?? first
  const sentences: MatchedSentence[] = []
  for (let sentence = first; sentence < end; sentence += 1) {
    const from = segment.tokenOfSentence[sentence] ?? 0
    const to = segment.tokenOfSentence[sentence + 1] ?? from
    const matches = findMatches(segment, query, from, to)
    sentences.push({
      index: (passage?.firstSentence ?? 0) + sentence - first,
      matches,
      features: matchFeatures(matches, to - from, weighing),
    })
  }
  return sentences
}

/** Ranking more takes seconds. */
const MOST_WITHIN = 2_000

/** All passages of these articles; null where they are too many. */
function passagesWithin(
  index: SearchIndex,
  within: (article: Article) => boolean,
): readonly CandidatePassage[] | null {
  let count = 0
  for (const { segment } of index.segments) {
    for (const article of segment.articles) {
      const { first = 0, end = 0 } = segment.passagesOfArticle.get(article.id) ?? {}
      if (within(article)) count += end - first
    }
  }
  return count > MOST_WITHIN ? null : allPassages(index, within)
}

/**
 * The passages that match a query best: proposed by impact, then ranked by exact BM25, the nearness of
 * the query's words, their best sentence and the article's title.
 */
export function rankPassages(
  index: SearchIndex,
  query: Query,
  { limit = CANDIDATES, within }: RankOptions = {},
): readonly RankedPassage[] {
  const idfs = idfsOf(index, query)
  const weighing = weighingOf(index, query, idfs)
  const inSentences: Weighing = {
    ...weighing,
    parameters: SENTENCE_BM25,
    averageLength: index.averageSentenceLength,
  }
  const titleClues = titleCluesOf(query, weighing.idfs)
  const compiled = new Map<Segment, CompiledQuery>()
  const all = within && passagesWithin(index, within)
  const candidates = all ?? findCandidates(index, query, idfs, limit, within)
  const ranked = candidates.map(({ segment, passage: number }) => {
    const inSegment = compiled.get(segment) ?? compileQuery(segment, query)
    compiled.set(segment, inSegment)
    const sentences = matchSentences(segment, number, inSegment, inSentences)
    const matches = sentences.flatMap((sentence) => sentence.matches)
    const features = matchFeatures(matches, lengthOfPassage(segment, number), weighing)
    const passage = segment.passages[number]
    if (!passage) throw new RangeError(`passage ${number} is not in its segment`)
    const titleRarity = titleRarityOf(passage.article, titleClues)
    const best = sentences.reduce((most, { features: { bm25 } }) => Math.max(most, bm25), 0)
    const score =
      features.bm25 +
      PASSAGE_WEIGHTS.proximity * features.proximity +
      PASSAGE_WEIGHTS.bestSentence * best +
      PASSAGE_WEIGHTS.title * titleRarity +
      PASSAGE_WEIGHTS.exactForm * features.exactForm
    return { passage, segment, score, features, titleRarity, rarities: weighing.idfs, sentences }
  })
  return ranked.sort((a, b) => b.score - a.score || passageOrder(a.passage, b.passage))
}
