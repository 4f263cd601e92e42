import type { Article, ArticleId } from '../corpus/article.js'
import { live, withoutArticles, type LiveSegment } from './live-segment.js'
import type { CreatePassageIndex } from './passage-index.js'
import { restoreSegment, type SegmentSnapshot } from './segment-snapshot.js'

/** An article of the segment when its snapshot was taken; null where it is gone or another by now. */
export interface ArticlePlace {
  readonly id: ArticleId
  readonly article: Article | null
}

/** What is left of a segment. @param places - as many and in the order of the segment's articles */
export function restoreLiveSegment(
  snapshot: SegmentSnapshot,
  places: readonly ArticlePlace[],
  createIndex: CreatePassageIndex,
): LiveSegment {
  const articles = places.map(({ id, article }) => article ?? placeholder(id))
  const gone = places.flatMap(({ id, article }) => (article === null ? id : []))
  return withoutArticles(live(restoreSegment(snapshot, articles, createIndex)), gone)
}

/** Holds the place of an article in a segment, and is never read. */
function placeholder(id: ArticleId): Article {
  return {
    id,
    names: [id],
    text: '',
    title: null,
    outlet: null,
    dateline: null,
    published: null,
    publishedWithoutYear: null,
    url: null,
    lang: 'en',
    whole: false,
    sentences: [],
    furniture: [],
  }
}
