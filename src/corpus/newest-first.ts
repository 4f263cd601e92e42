import type { Article } from './article.js'

const ordered = new WeakMap<readonly Article[], readonly Article[]>()

/** Articles by publication date, the newest first, undated ones last, and by name within a date; sorted once. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  const known = ordered.get(articles)
  if (known) return known
  const sorted = articles.toSorted(
    (a, b) => compare(b.published?.value ?? '', a.published?.value ?? '') || compare(a.id, b.id),
  )
  ordered.set(articles, sorted)
  return sorted
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
