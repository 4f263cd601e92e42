import type { Article, PartialDate } from '../corpus/article.js'
import { newestFirst } from '../corpus/newest-first.js'

/** What a corpus is about, as a refusal tells it. */
export interface Coverage {
  readonly articles: number
  /** By number of articles, then by name. */
  readonly outlets: readonly string[]
  /** The earliest and the latest publication date, inferred ones left out. */
  readonly dates: { readonly from: PartialDate; readonly to: PartialDate } | null
  /** Newest first. */
  readonly titles: readonly string[]
}

export function coverageOf(articles: readonly Article[]): Coverage {
  const outlets = new Map<string, number>()
  for (const { outlet } of articles) {
    if (outlet !== null) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
  }
  const ordered = newestFirst(articles)
  const dates = ordered
    .map(({ published }) => published)
    .filter((date) => date !== null && date.from !== 'inferred')
  const [to, from] = [dates[0], dates.at(-1)]
  return {
    articles: articles.length,
    outlets: [...outlets]
      .toSorted(([a, m], [b, n]) => n - m || compare(a, b))
      .map(([outlet]) => outlet),
    dates: from && to ? { from, to } : null,
    titles: ordered.flatMap(({ title }) => title ?? []),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
