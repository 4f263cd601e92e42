import type { Article, ArticleId } from './article.js'

/**
 * A short name of an article for buttons and links: 11 letters and digits, the same in every run.
 * @see the 53-bit string hash cyrb53 by bryc, public domain
 */
export function articleKey(id: ArticleId): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}

const byKey = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>()

/** The article of a key, by any of its file names; null where it is gone. */
export function articleOfKey(articles: readonly Article[], key: string): Article | null {
  const known = byKey.get(articles) ?? keysOf(articles)
  byKey.set(articles, known)
  return known.get(key) ?? null
}

function keysOf(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(
    articles.flatMap((article) =>
      article.names.map((name): [string, Article] => [articleKey(name), article]),
    ),
  )
}
