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

/** Field by field: most are the same objects in articles of one reading and the next. */
function isSame(one: Article, other: Article): boolean {
  if (one === other) return true
  if (one.text !== other.text) return false
  return (Object.keys(one) as (keyof Article)[]).every(
    (field) =>
      one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  )
}
