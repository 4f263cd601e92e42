import type { Article, ArticleId } from '../corpus/article.js'
import { idf } from './bm25.js'
import { live, liveArticles, withoutArticles, type LiveSegment } from './live-segment.js'
import type { CreatePassageIndex } from './passage-index.js'
import type { Query, QueryTerm } from './query.js'
import { buildSegment, lengthOfPassage, segmentSteps } from './segment.js'
import { allAtOnce, type Steps } from './steps.js'
import { ONLY_LIKE } from './weights.js'

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

/** A segment of more articles is never indexed anew, so that no update takes long. */
const LARGEST_MERGED = 256

/** The view of these segments: counts what is live in them. */
export function searchIndexOf(segments: readonly LiveSegment[]): SearchIndex {
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

export function buildSearchIndex(
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): SearchIndex {
  return searchIndexOf([live(buildSegment(articles, createIndex))])
}

export function updateSearchIndex(
  index: SearchIndex,
  changes: IndexChanges,
  createIndex: CreatePassageIndex,
): SearchIndex {
  return allAtOnce(searchIndexUpdate(index, changes, createIndex))
}

/**
 * Applies changes without indexing the rest anew: new articles become a segment, together with later
 * segments that are no larger. So there are few segments, and an article is indexed at most once for
 * every doubling of what came after it.
 */
export function* searchIndexUpdate(
  index: SearchIndex,
  changes: IndexChanges,
  createIndex: CreatePassageIndex,
): Steps<SearchIndex> {
  const added = new Map(changes.add.map((article) => [article.id, article]))
  const gone = new Set([...changes.remove, ...added.keys()])
  const segments = index.segments
    .map((segment) => withoutArticles(segment, gone))
    .filter((segment) => liveArticles(segment).length > 0)
  const incoming = [...added.values()]
  for (let last = segments.at(-1); last && incoming.length > 0; last = segments.at(-1)) {
    const articles = liveArticles(last)
    if (articles.length > Math.min(incoming.length, LARGEST_MERGED)) break
    incoming.push(...articles)
    segments.pop()
  }
  if (incoming.length > 0) segments.push(live(yield* segmentSteps(incoming, createIndex)))
  return searchIndexOf(segments)
}

/** How many passages hold the term. */
export function documentFrequency(index: SearchIndex, term: string): number {
  let frequency = 0
  for (const { segment, removedTerms } of index.segments) {
    const number = segment.termNumbers.get(term)
    if (number === undefined) continue
    frequency += (segment.documentFrequency[number] ?? 0) - (removedTerms.get(number) ?? 0)
  }
  return frequency
}

/** Whether some passage holds the word, folded but not stemmed. */
export function holdsWord(index: SearchIndex, word: string): boolean {
  return index.segments.some(({ segment, removedWords }) => {
    const number = segment.wordNumbers.get(word)
    if (number === undefined) return false
    return (segment.wordFrequency[number] ?? 0) > (removedWords.get(number) ?? 0)
  })
}

/** Alternatives of at least this share of the strongest one's weight count as the word itself. */
const AS_STRONG = 0.8

/**
 * The rarity of a query term: that of its strongest alternatives taken together, or of an unseen word where the
 * corpus has only words like it. The weaker ones do not make
 * it common, since a rare word stays rare however many words are a little like it.
 */
function idfOf(index: SearchIndex, { alternatives }: QueryTerm): number {
  const strongest = alternatives[0]?.weight ?? 0
  if (strongest > 0 && strongest < ONLY_LIKE) return idf(1, index.passageCount)
  let frequency = 0
  for (const { term, weight } of alternatives) {
    if (weight >= AS_STRONG * strongest) frequency += documentFrequency(index, term)
  }
  return idf(Math.min(frequency, index.passageCount), index.passageCount)
}

export function idfsOf(index: SearchIndex, query: Query): readonly number[] {
  return query.terms.map((term) => idfOf(index, term))
}
