import type { Article, ArticleId } from '../corpus/article.js'
import { firstTokenOf, type Segment } from './segment.js'

/** A segment with what later updates took away from it. */
export interface LiveSegment {
  readonly segment: Segment
  readonly removedArticles: ReadonlySet<ArticleId>
  readonly removedPassages: ReadonlySet<number>
  /** By term number, how many removed passages held the term. */
  readonly removedTerms: ReadonlyMap<number, number>
  /** The same by word number. */
  readonly removedWords: ReadonlyMap<number, number>
}

export function live(segment: Segment): LiveSegment {
  return {
    segment,
    removedArticles: new Set(),
    removedPassages: new Set(),
    removedTerms: new Map(),
    removedWords: new Map(),
  }
}

/** The segment's articles that no update took away. */
export function liveArticles({ segment, removedArticles }: LiveSegment): readonly Article[] {
  return segment.articles.filter(({ id }) => !removedArticles.has(id))
}

function countDistinct(counts: Map<number, number>, numbers: Uint32Array): void {
  for (const number of new Set(numbers)) counts.set(number, (counts.get(number) ?? 0) + 1)
}

/** The segment without some articles; the one given stays as it is. */
export function withoutArticles(before: LiveSegment, gone: Iterable<ArticleId>): LiveSegment {
  const { segment } = before
  const lost = [...gone].filter(
    (id) => segment.passagesOfArticle.has(id) && !before.removedArticles.has(id),
  )
  if (lost.length === 0) return before
  const removedPassages = new Set(before.removedPassages)
  const removedTerms = new Map(before.removedTerms)
  const removedWords = new Map(before.removedWords)
  for (const id of lost) {
    const { first, end } = segment.passagesOfArticle.get(id) ?? { first: 0, end: 0 }
    for (let passage = first; passage < end; passage += 1) {
      removedPassages.add(passage)
      const from = firstTokenOf(segment, passage)
      const to = firstTokenOf(segment, passage + 1)
      countDistinct(removedTerms, segment.tokens.subarray(from, to))
      countDistinct(removedWords, segment.words.subarray(from, to))
    }
  }
  const removedArticles = new Set([...before.removedArticles, ...lost])
  return { segment, removedArticles, removedPassages, removedTerms, removedWords }
}
