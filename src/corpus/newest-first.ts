import type { Article } from './article.js'

/** Articles by publication date, the newest first, undated ones last, and by name within a date. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted(
    (a, b) => compare(b.published?.value ?? '', a.published?.value ?? '') || compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
