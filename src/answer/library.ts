import type { Article, ArticleId } from '../corpus/article.js'
import type { CreatePassageIndex } from '../retrieval/passage-index.js'
import {
  buildSearchIndex,
  searchIndexOf,
  searchIndexUpdate,
  type IndexChanges,
  type SearchIndex,
} from '../retrieval/search-index.js'
import { allAtOnce, type Steps } from '../retrieval/steps.js'

/** Everything that questions are answered from: an immutable view, replaced whole by {@link libraryUpdate}. */
export interface Library {
  /** In order of id. */
  readonly articles: readonly Article[]
  /** By each of their names. */
  readonly byName: ReadonlyMap<ArticleId, Article>
  readonly index: SearchIndex
}

/** The library of these articles and their index. */
export function libraryOf(articles: readonly Article[], index: SearchIndex): Library {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byName = new Map(
    ordered.flatMap((article) => article.names.map((name) => [name, article] as const)),
  )
  return { articles: ordered, byName, index }
}

export const EMPTY_LIBRARY: Library = libraryOf([], searchIndexOf([]))

export function buildLibrary(
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): Library {
  return libraryOf(articles, buildSearchIndex(articles, createIndex))
}

export function updateLibrary(
  library: Library,
  changes: IndexChanges,
  createIndex: CreatePassageIndex,
): Library {
  return allAtOnce(libraryUpdate(library, changes, createIndex))
}

/** A new view with articles added, replaced and removed; readers of the old one notice nothing. */
export function* libraryUpdate(
  library: Library,
  changes: IndexChanges,
  createIndex: CreatePassageIndex,
): Steps<Library> {
  const gone = new Set([...changes.remove, ...changes.add.map(({ id }) => id)])
  const kept = library.articles.filter(({ id }) => !gone.has(id))
  const index = yield* searchIndexUpdate(library.index, changes, createIndex)
  return libraryOf([...kept, ...changes.add], index)
}
