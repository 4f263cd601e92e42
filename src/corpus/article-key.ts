import type { Article, ArticleId } from './article.js'

const [OFFSET_BASIS, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n]

/**
 * A short name of an article for buttons and links: 13 letters and digits, the same in every run.
 * @see Fowler, Noll & Vo: FNV-1a with 64 bits, here over UTF-16 units
 */
export function articleKey(id: ArticleId): string {
  let hash = OFFSET_BASIS
  for (let index = 0; index < id.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(index))) * PRIME)
  }
  return hash.toString(36).padStart(13, '0')
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
