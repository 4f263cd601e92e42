import { setImmediate as turn } from 'node:timers/promises'
import { articleChecksum } from '../../adapters/article-checksum.js'
import type { Library } from '../../answer/library.js'
import type { Article, ArticleId } from '../../corpus/article.js'
import type { SeenArticle } from '../../digest/seen-articles.js'
import type { BroadcastDeps } from './broadcast-deps.js'

/** A library all of whose articles are noted. */
export interface NotedLibrary {
  readonly library: Library
  readonly seen: ReadonlyMap<ArticleId, SeenArticle>
  /** The greatest `seq` of all articles that were ever noted. */
  readonly latest: number
}

/** Articles noted before others get their turn: a few milliseconds. */
const TURN = 50

/**
 * Makes the function that notes the articles of the library as it is now, in turns, and tells when each was first met.
 * A library that was noted before costs nothing.
 */
export function createNoteArticles({
  library,
  store,
  clock,
}: Pick<BroadcastDeps, 'library' | 'store' | 'clock'>): () => Promise<NotedLibrary> {
  const met = new WeakMap<Article, SeenArticle>()
  let last: { readonly of: Library; readonly noted: Promise<NotedLibrary> } | null = null

  async function note(current: Library): Promise<NotedLibrary> {
    const now = clock.date()
    const unknown = current.articles.filter((article) => !met.has(article))
    for (let start = 0; start < unknown.length; start += TURN) {
      const some = unknown.slice(start, start + TURN)
      store.seen.note(
        some.map((article) => ({ id: article.id, checksum: articleChecksum(article) })),
        now,
      )
      const seen = store.seen.of(some.map(({ id }) => id))
      for (const article of some) {
        const one = seen.get(article.id)
        if (one !== undefined) met.set(article, one)
      }
      await turn()
    }
    const seen = new Map<ArticleId, SeenArticle>()
    for (const article of current.articles) {
      const one = met.get(article)
      if (one !== undefined) seen.set(article.id, one)
    }
    return { library: current, seen, latest: store.seen.latest() }
  }

  return async () => {
    const current = library()
    if (last?.of !== current) {
      // One after the other: what is met first gets the lower numbers.
      const before = last?.noted.catch(() => null)
      last = { of: current, noted: (before ?? Promise.resolve()).then(() => note(current)) }
      last.noted.catch(() => {
        if (last?.of === current) last = null
      })
    }
    return await last.noted
  }
}
