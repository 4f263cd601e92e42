import type { ArticleId } from '../corpus/article.js'

/** When the bot met an article for the first time. */
export interface SeenArticle {
  /** Counts up; articles met later have greater ones. */
  readonly seq: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Port: what the bot has met so far. A file that is renamed, or changed, was met before. */
export interface SeenArticles {
  /**
   * Notes articles, each by name and the checksum of its text, and forgets none.
   *
   * @param now - milliseconds since 1970
   */
  note(
    articles: readonly { readonly id: ArticleId; readonly checksum: string }[],
    now: number,
  ): void
  /** Of these, those that are noted. */
  of(ids: readonly ArticleId[]): ReadonlyMap<ArticleId, SeenArticle>
  /** The greatest `seq`; 0 where nothing is noted. */
  latest(): number
}
