import type { Article, ArticleId } from '../../corpus/article.js'
import type { LiveSegment } from '../../retrieval/live-segment.js'
import type { CreatePassageIndex } from '../../retrieval/passage-index.js'
import { restoreLiveSegment, type ArticlePlace } from '../../retrieval/restore-live-segment.js'
import type { ArticleKeys } from './article-key.js'
import type { StoredSegment } from './segment-records.js'

export interface RestoredSegment {
  readonly live: LiveSegment
  /** Of the record that it was read from. */
  readonly number: number
}

/** With more segments only the larger ones are used, each of this share of the articles at least. */
const MOST_SEGMENTS = 16
/** A segment that has lost more is not worth its memory. */
const LEAST_LIVE = 0.5

interface Placed {
  readonly stored: StoredSegment
  readonly places: readonly ArticlePlace[]
  readonly live: number
}

/**
 * The stored segments as far as the articles are still the same; each article is in one of them at most, and in none
 * where it has to be indexed. Damaged ones are left out.
 */
export function restoreSegments(
  stored: readonly StoredSegment[],
  articles: readonly Article[],
  keys: Pick<ArticleKeys, 'of'>,
  createIndex: CreatePassageIndex,
): readonly RestoredSegment[] {
  const waiting = new Map<ArticleId, Article>(articles.map((article) => [article.id, article]))
  const placed = stored.map((one): Placed => {
    const places = one.articles.map(([id, key]): ArticlePlace => {
      const article = waiting.get(id)
      if (article === undefined || keys.of(article) !== key) return { id, article: null }
      waiting.delete(id)
      return { id, article }
    })
    return { stored: one, places, live: places.filter(({ article }) => article !== null).length }
  })
  const least = placed.length > MOST_SEGMENTS ? articles.length / MOST_SEGMENTS : 1
  return placed.flatMap(({ stored: { number, snapshot }, places, live }) => {
    if (live < least || live < LEAST_LIVE * places.length) return []
    const columns = snapshot()
    return columns === null
      ? []
      : { number, live: restoreLiveSegment(columns, places, createIndex) }
  })
}
