import { useKeptAnnotations } from '../../answer/annotations-of.js'
import { EMPTY_LIBRARY, libraryOf, type Library } from '../../answer/library.js'
import type { Article } from '../../corpus/article.js'
import { parseArticle, type ParseArticle } from '../../corpus/parse-article.js'
import { liveArticles } from '../../retrieval/live-segment.js'
import type { CreatePassageIndex } from '../../retrieval/passage-index.js'
import { searchIndexOf } from '../../retrieval/search-index.js'
import type { Segment } from '../../retrieval/segment.js'
import type { Steps } from '../../retrieval/steps.js'
import { createArticleKeys, keyOfFile, type ArticleKey } from './article-key.js'
import {
  isDamage,
  openCacheDatabase,
  removeCacheFile,
  type CacheDatabase,
} from './cache-database.js'
import type { CacheFile } from './cache-file.js'
import { restoreSegments } from './restore-segments.js'
import { storeLibrary } from './store-library.js'

/**
 * What an earlier run found in the articles of a corpus. Everything in it can be found anew: what is missing,
 * damaged or of another article is as if it were not there, so that nothing is answered otherwise.
 */
export interface LibraryCache {
  /** Parses a file, or gives what it was parsed as before. */
  readonly parse: ParseArticle
  /** Lets annotations of articles that were parsed here be read from here. */
  readonly attach: (articles: readonly Article[]) => void
  /** The library of those of the articles that are in the stored index; the others have to be added. */
  readonly restore: (articles: readonly Article[], createIndex: CreatePassageIndex) => Library
  /**
   * Stores what of a library is not, annotates on the way, and drops the rest.
   * @throws what hinders it, such as a full disk
   */
  readonly store: (library: Library, options?: StoreOptions) => Steps<void>
  readonly close: () => void
}

export interface StoreOptions {
  /** Whether articles are annotated for it; what is not annotated is found by the next run. */
  readonly annotate?: boolean
}

/** Why a cache that is there is of no use. */
export type Uselessness = 'damaged' | 'outdated'

/** Opens the cache if it is there. @param onUseless - what is there is not used; called at any time */
export function openLibraryCache(
  file: CacheFile,
  onUseless: (why: Uselessness) => void = () => {},
): LibraryCache {
  const keys = createArticleKeys()
  /** By name what was parsed last, so that a damaged cache can be written anew. */
  const parsed = new Map<string, readonly [ArticleKey, Article]>()
  let segmentNumbers = new WeakMap<Segment, number>()
  let isDamaged = false
  let database = openIfThere()

  function onDamage(): void {
    if (!isDamaged) onUseless('damaged')
    isDamaged = true
  }

  function openIfThere(): CacheDatabase | null {
    try {
      if (file.exists()) return openCacheDatabase(file.path(), onDamage)
      if (file.outdated().length > 0) onUseless('outdated')
    } catch (error) {
      // Anything else, such as a folder that cannot be written, is told of when something is to be stored.
      if (isDamage(error)) onDamage()
    }
    return null
  }

  function openToStore(): CacheDatabase {
    if (isDamaged) {
      database?.close()
      database = null
      removeCacheFile(file.path())
      segmentNumbers = new WeakMap()
      isDamaged = false
    }
    for (const other of file.outdated()) removeCacheFile(other)
    return (database ??= openCacheDatabase(file.path(), onDamage))
  }

  return {
    parse(article) {
      const key = keyOfFile(article)
      const known = database?.articles.parsed(key, article.text)
      const outcome = known ? ({ kind: 'article', article: known } as const) : parseArticle(article)
      parsed.delete(article.name)
      if (outcome.kind === 'article') {
        keys.add(outcome.article, key)
        parsed.set(article.name, [key, outcome.article])
      }
      return outcome
    },
    attach(articles) {
      for (const article of articles) {
        const key = keys.of(article)
        if (key === null) continue
        useKeptAnnotations(article, {
          annotations: () => database?.articles.annotations(key) ?? null,
          facts: () => database?.articles.facts(key) ?? null,
        })
      }
    },
    restore(articles, createIndex) {
      const stored = database?.segments.list() ?? []
      const restored = restoreSegments(stored, articles, keys, createIndex)
      if (restored.length === 0) return EMPTY_LIBRARY
      for (const { live, number } of restored) segmentNumbers.set(live.segment, number)
      const segments = restored.map(({ live }) => live)
      return libraryOf(segments.flatMap(liveArticles), searchIndexOf(segments))
    },
    *store(library, { annotate = true } = {}) {
      const target = openToStore()
      const input = { library, parsed: new Map(parsed.values()), keys, segmentNumbers, annotate }
      try {
        yield* storeLibrary(target, input)
      } catch (error) {
        if (isDamage(error)) onDamage()
        throw error
      }
    },
    close() {
      database?.close()
      database = null
    },
  }
}

/** Fewer articles are read in half a second; they are not worth a file. */
const WORTH_KEEPING = 200

export function isWorthKeeping({ articles }: Pick<Library, 'articles'>): boolean {
  return articles.length >= WORTH_KEEPING
}
