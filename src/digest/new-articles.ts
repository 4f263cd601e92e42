import type { Article, ArticleId } from '../corpus/article.js'
import type { SeenArticle } from './seen-articles.js'

/** What the bot has met, and up to where a target has been told about it. */
export interface Coverage {
  readonly seen: ReadonlyMap<ArticleId, SeenArticle>
  /** Null before the first digest. */
  readonly covered: number | null
}

/**
 * The articles that a target has not been told about, the newest first. Before its first digest these are all; later
 * those first met since, whenever they were published, and an undated one counts as of the day it was met.
 */
export function newArticles(
  articles: readonly Article[],
  { seen, covered }: Coverage,
): readonly Article[] {
  const met = (article: Article): SeenArticle | undefined => seen.get(article.id)
  const dayOf = (article: Article): string => {
    if (article.published) return article.published.value
    const at = covered === null ? undefined : met(article)?.at
    return at === undefined ? '' : new Date(at).toISOString().slice(0, 10)
  }
  return articles
    .filter((article) => covered === null || (met(article)?.seq ?? 0) > covered)
    .map((article) => ({ article, day: dayOf(article), seq: met(article)?.seq ?? 0 }))
    .sort((a, b) => compare(b.day, a.day) || b.seq - a.seq || compare(a.article.id, b.article.id))
    .map(({ article }) => article)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
