import { annotateArticle } from '../../annotate/annotate-article.js'
import { knownAnnotationsOf } from '../../answer/annotations-of.js'
import type { Library } from '../../answer/library.js'
import type { Article } from '../../corpus/article.js'
import type { Segment } from '../../retrieval/segment.js'
import { snapshotOf } from '../../retrieval/segment-snapshot.js'
import type { Steps } from '../../retrieval/steps.js'
import type { ArticleKey, ArticleKeys } from './article-key.js'
import type { CacheDatabase } from './cache-database.js'
import type { SegmentArticles } from './segment-records.js'

/** What the process knows beside what is stored. */
export interface StoreInput {
  readonly library: Library
  /** Articles as parsed, by their keys: at least those that are not stored. */
  readonly parsed: ReadonlyMap<ArticleKey, Article>
  readonly keys: Pick<ArticleKeys, 'of'>
  /** The records of segments that are stored; those stored now are added. */
  readonly segmentNumbers: WeakMap<Segment, number>
  /** Whether articles are annotated for it. */
  readonly annotate: boolean
}

/** Rows written or removed in a step: a millisecond. */
const BATCH = 32

/** Stores what is not, and removes what is needed no more, a few milliseconds a step. */
export function* storeLibrary(database: CacheDatabase, input: StoreInput): Steps<void> {
  yield* storeParsed(database, input)
  yield* storeSegments(database, input)
  yield* storeAnnotations(database, input)
  yield* removeOthers(database, input)
}

function* storeParsed({ articles, atOnce }: CacheDatabase, { parsed }: StoreInput): Steps<void> {
  const stored = articles.parsedKeys()
  const missing = [...parsed].filter(([key]) => !stored.has(key))
  for (let first = 0; first < missing.length; first += BATCH) {
    atOnce(() => {
      for (const [key, article] of missing.slice(first, first + BATCH)) {
        articles.putParsed(key, article)
      }
    })
    yield
  }
}

function* storeSegments({ segments }: CacheDatabase, input: StoreInput): Steps<void> {
  const wanted = new Set<number>()
  for (const { segment } of input.library.index.segments) {
    let number = input.segmentNumbers.get(segment)
    const articles = number === undefined ? articlesOf(segment, input) : null
    if (articles !== null) number = yield* segments.put(articles, snapshotOf(segment))
    if (number === undefined) continue
    input.segmentNumbers.set(segment, number)
    wanted.add(number)
  }
  yield* segments.keepOnly(wanted)
}

/** Null where one of them was not parsed from a file. */
function articlesOf({ articles }: Segment, { keys }: StoreInput): SegmentArticles | null {
  const known = articles.flatMap((article) => {
    const key = keys.of(article)
    return key === null ? [] : [[article.id, key] as const]
  })
  return known.length === articles.length ? known : null
}

function* storeAnnotations(
  { articles }: CacheDatabase,
  { library, keys, annotate }: StoreInput,
): Steps<void> {
  const stored = articles.annotatedKeys()
  for (const article of library.articles) {
    const key = keys.of(article)
    if (key === null || stored.has(key)) continue
    // Not remembered: what is stored is read when it is asked for.
    const found = knownAnnotationsOf(article) ?? (annotate ? annotateArticle(article) : null)
    if (found === null) continue
    articles.putAnnotations(key, found)
    yield
  }
}

function* removeOthers(
  { articles, atOnce }: CacheDatabase,
  { library, keys, parsed }: StoreInput,
): Steps<void> {
  const used = new Set(library.articles.map((article) => keys.of(article)))
  const names = new Set(library.articles.flatMap((article) => article.names))
  for (const [key, { id }] of parsed) if (names.has(id)) used.add(key)
  const stored = [...articles.parsedKeys(), ...articles.annotatedKeys()]
  const others = [...new Set(stored)].filter((key) => !used.has(key))
  for (let first = 0; first < others.length; first += BATCH) {
    atOnce(() => {
      for (const key of others.slice(first, first + BATCH)) articles.remove(key)
    })
    yield
  }
}
