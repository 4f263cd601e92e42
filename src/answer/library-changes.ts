import type { Article, ArticleId } from '../corpus/article.js'
import type { Library } from './library.js'

/** What makes another set of articles out of a library's. */
export interface LibraryChanges {
  readonly added: readonly Article[]
  /** Under an id of before, with another text or other metadata. */
  readonly changed: readonly Article[]
  readonly removed: readonly ArticleId[]
}

export function libraryChanges(
  { articles: before }: Pick<Library, 'articles'>,
  articles: readonly Article[],
): LibraryChanges {
  const known = new Map(before.map((article) => [article.id, article]))
  const kept = new Set(articles.map(({ id }) => id))
  const changed = articles.filter((article) => {
    const old = known.get(article.id)
    return old !== undefined && !isSame(old, article)
  })
  return {
    added: articles.filter(({ id }) => !known.has(id)),
    changed,
    removed: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  }
}

function isSame(one: Article, other: Article): boolean {
  return one.text === other.text && JSON.stringify(one) === JSON.stringify(other)
}
