import type { FeedStore } from '../feed-store.js'
import type { Fetch } from '../fetch/fetch-outcome.js'
import type { ArticleWriter } from '../items/article-writer.js'
import type { MarkupReader } from '../markup/markup-reader.js'
import type { HostTurns } from './host-turns.js'

/** What reading a feed needs of the world. */
export interface FeedDeps {
  readonly fetch: Fetch
  readonly markup: MarkupReader
  readonly turns: HostTurns
  readonly store: FeedStore
  readonly writer: ArticleWriter
  /** Milliseconds since 1970. */
  readonly now: () => number
}
