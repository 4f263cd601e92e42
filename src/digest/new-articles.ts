import type { Article, ArticleId } from '../corpus/article.js'
import type { SeenArticle } from './seen-articles.js'

/** What the bot has met, and up to where a target has been told about it. */
export interface Coverage {
  readonly seen: ReadonlyMap<ArticleId, SeenArticle>
  /** Null before the first digest. */
  readonly covered: number | null
}

/** What is new to a target that knows nothing is the same for all of them. */
const remembered = new WeakMap<
  readonly Article[],
  { of: Coverage['seen']; all: readonly Article[] }
>()

/**
 * The articles that a target has not been told about, the newest first. Before its first digest these are all; later
 * those first met since, whenever they were published, and an undated one counts as of the day it was met.
 */
export function newArticles(
  articles: readonly Article[],
  { seen, covered }: Coverage,
): readonly Article[] {
  if (covered !== null) {
    const unknown = articles.filter(({ id }) => (seen.get(id)?.seq ?? 0) > covered)
    return newestFirst(unknown, seen, ({ id }) => dayMet(seen.get(id)))
  }
  const known = remembered.get(articles)
  if (known?.of === seen) return known.all
  const all = newestFirst(articles, seen, () => '')
  remembered.set(articles, { of: seen, all })
  return all
}

/** @param otherwise - the day of one that was published nobody knows when */
function newestFirst(
  articles: readonly Article[],
  seen: Coverage['seen'],
  otherwise: (article: Article) => string,
): readonly Article[] {
  return articles
    .map((article) => ({
      article,
      day: article.published?.value ?? otherwise(article),
      seq: seen.get(article.id)?.seq ?? 0,
    }))
    .sort((a, b) => compare(b.day, a.day) || b.seq - a.seq || compare(a.article.id, b.article.id))
    .map(({ article }) => article)
}

function dayMet(met: SeenArticle | undefined): string {
  return met === undefined ? '' : new Date(met.at).toISOString().slice(0, 10)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
