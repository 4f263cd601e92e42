/** A feed as it is stored: what is known of it from one reading to the next. Times are milliseconds since 1970. */
export interface StoredFeed {
  readonly url: string
  /** Null for one that the environment names. */
  readonly addedBy: number | null
  readonly whole: boolean
  readonly title: string | null
  /** Where it has moved for good. */
  readonly movedTo: string | null
  readonly etag: string | null
  readonly modified: string | null
  /** Milliseconds between two readings, as the feed asks for; null where it says nothing. */
  readonly interval: number | null
  readonly readAt: number | null
  /** Null for one that has ended. */
  readonly nextAt: number | null
  /** Readings that failed since the last that did not. */
  readonly failures: number
  readonly problem: string | null
}

/** Something that a feed has held. */
export interface StoredItem {
  readonly id: number
  /** The URL of the feed that it was taken from first. */
  readonly feed: string
  /** Its file, relative to the corpus folder; null where it had no text worth one. */
  readonly file: string | null
  /** A checksum of the item as the feed gave it. */
  readonly given: string
  /** A checksum of the file as it was written. */
  readonly written: string | null
  /** How often its page was asked for in vain while it may still be had; null where there is nothing to ask for. */
  readonly tries: number | null
}

/** Port: feeds, and what was taken from them. Methods throw only what the disk does to them. */
export interface FeedStore {
  all(): readonly StoredFeed[]
  get(url: string): StoredFeed | null
  save(feed: StoredFeed): void
  /** Its items stay. */
  drop(url: string): void
  /** How many articles were taken from a feed. */
  articlesOf(url: string): number
  /** The articles taken from a feed. */
  itemsOf(url: string): readonly StoredItem[]
  /** The item of the first of these keys that is known. */
  item(keys: readonly string[]): StoredItem | null
  /** Adds an item, or changes it, and notes all of these keys for it that are nobody else's. */
  saveItem(
    item: Omit<StoredItem, 'id'> & { readonly id: number | null },
    keys: readonly string[],
    now: number,
  ): void
}
