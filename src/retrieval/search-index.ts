import type { Article, ArticleId } from '../corpus/article.js'
import { idf } from './bm25.js'
import type { CreatePassageIndex } from './passage-index.js'
import type { Query, QueryTerm } from './query.js'
import { buildSegment, lengthOfPassage, type Segment } from './segment.js'

/** A segment with the passages that later updates took away. */
interface LiveSegment {
  readonly segment: Segment
  readonly removedPassages: ReadonlySet<number>
  /** By term number, how many removed passages held the term. */
  readonly removedFrequency: ReadonlyMap<number, number>
}

/**
 * An immutable view of everything that can be searched: a large base segment and small later ones.
 * An update makes a new view and leaves the old one as it was, so that nobody sees half of it.
 */
export interface SearchIndex {
  readonly segments: readonly LiveSegment[]
  readonly passageCount: number
  /** Terms per passage. */
  readonly averageLength: number
  /** Terms per sentence. */
  readonly averageSentenceLength: number
}

export interface IndexChanges {
  /** Articles to add; one with a known id replaces the one before. */
  readonly add: readonly Article[]
  readonly remove: readonly ArticleId[]
}

function statisticsOf(segments: readonly LiveSegment[]): SearchIndex {
  let passageCount = 0
  let terms = 0
  let sentences = 0
  for (const { segment, removedPassages } of segments) {
    passageCount += segment.passages.length - removedPassages.size
    terms += segment.tokens.length
    sentences += segment.tokenOfSentence.length - 1
    for (const passage of removedPassages) {
      terms -= lengthOfPassage(segment, passage)
      const first = segment.sentenceOfPassage[passage] ?? 0
      sentences -= (segment.sentenceOfPassage[passage + 1] ?? first) - first
    }
  }
  return {
    segments,
    passageCount,
    averageLength: passageCount === 0 ? 1 : Math.max(1, terms / passageCount),
    averageSentenceLength: sentences === 0 ? 1 : Math.max(1, terms / sentences),
  }
}

function live(segment: Segment): LiveSegment {
  return { segment, removedPassages: new Set(), removedFrequency: new Map() }
}

function withoutArticles(before: LiveSegment, gone: ReadonlySet<ArticleId>): LiveSegment {
  const { segment } = before
  const removedPassages = new Set(before.removedPassages)
  const removedFrequency = new Map(before.removedFrequency)
  segment.passages.forEach((passage, number) => {
    if (!gone.has(passage.article.id) || removedPassages.has(number)) return
    removedPassages.add(number)
    const first = segment.tokenOfSentence[segment.sentenceOfPassage[number] ?? 0] ?? 0
    const held = new Set(segment.tokens.subarray(first, first + lengthOfPassage(segment, number)))
    for (const term of held) removedFrequency.set(term, (removedFrequency.get(term) ?? 0) + 1)
  })
  return removedPassages.size === before.removedPassages.size
    ? before
    : { segment, removedPassages, removedFrequency }
}

export function buildSearchIndex(
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): SearchIndex {
  return statisticsOf([live(buildSegment(articles, createIndex))])
}

/** Applies changes at the cost of the changed articles and of those changed before, not of the base. */
export function updateSearchIndex(
  index: SearchIndex,
  changes: IndexChanges,
  createIndex: CreatePassageIndex,
): SearchIndex {
  const gone = new Set([...changes.remove, ...changes.add.map((article) => article.id)])
  const [base, ...deltas] = index.segments.map((segment) => withoutArticles(segment, gone))
  const recent = deltas.flatMap(({ segment }) => segment.articles)
  const kept = recent.filter((article) => !gone.has(article.id))
  const delta = [...kept, ...changes.add]
  const segments = base ? [base] : []
  return statisticsOf(
    delta.length === 0 ? segments : [...segments, live(buildSegment(delta, createIndex))],
  )
}

/** How many passages hold the term. */
export function documentFrequency(index: SearchIndex, term: string): number {
  let frequency = 0
  for (const { segment, removedFrequency } of index.segments) {
    const number = segment.termNumbers.get(term)
    if (number === undefined) continue
    frequency += (segment.documentFrequency[number] ?? 0) - (removedFrequency.get(number) ?? 0)
  }
  return frequency
}

/** The rarity of a query term: that of its alternatives taken together. */
export function idfOf(index: SearchIndex, term: QueryTerm): number {
  let frequency = 0
  for (const { term: alternative } of term.alternatives) {
    frequency += documentFrequency(index, alternative)
  }
  return idf(Math.min(frequency, index.passageCount), index.passageCount)
}

export function idfsOf(index: SearchIndex, query: Query): readonly number[] {
  return query.terms.map((term) => idfOf(index, term))
}
