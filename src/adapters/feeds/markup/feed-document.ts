/** A feed as read, whatever its format. */
export interface FeedDocument {
  readonly title: string | null
  /** As the feed says: `ru-RU`. */
  readonly language: string | null
  /** Milliseconds between two readings, as the feed asks for. */
  readonly interval: number | null
  readonly items: readonly FeedItem[]
  /** The document breaks off: items behind the break are missing. */
  readonly isCut: boolean
}

/** One entry of a feed, cleaned of markup. */
export interface FeedItem {
  /** As the feed names it, unique in the feed if all goes well. */
  readonly guid: string | null
  /** Absolute, `http` or `https`. */
  readonly link: string | null
  readonly title: string | null
  /** `YYYY-MM-DD`, as the source counts days; null where it gives no sensible date. */
  readonly day: string | null
  /** The outlet it was taken from, where the feed gathers several. */
  readonly source: string | null
  readonly language: string | null
  /** What the feed holds of the text. */
  readonly paragraphs: readonly string[]
  /** Whether that is a text, and no summary or beginning. */
  readonly isWhole: boolean
}

/** An item of a feed, with the ways in which it is known again, the surest first. */
export interface KeyedItem {
  readonly item: FeedItem
  readonly keys: readonly [string, ...(readonly string[])]
}

export type FeedReading =
  | {
      readonly kind: 'feed'
      readonly feed: Omit<FeedDocument, 'items'>
      /** Each once. */
      readonly items: readonly KeyedItem[]
    }
  /** Something else; the feeds that a web page names. */
  | { readonly kind: 'no feed'; readonly feeds: readonly string[]; readonly problem: string }

/** The story of a web page. */
export interface PageStory {
  readonly title: string | null
  readonly paragraphs: readonly string[]
}
