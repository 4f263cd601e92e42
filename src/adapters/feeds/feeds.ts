/** A feed that is followed, and how it has done. Times are milliseconds since 1970. */
export interface FeedState {
  /** As it was given: what {@link Feeds.remove} takes. */
  readonly url: string
  /** What the feed calls itself; null before it was read. */
  readonly title: string | null
  /** The operator who added it; null for one of `FEEDS`, which only the environment can remove. */
  readonly addedBy: number | null
  /** Whether readers may be shown the whole text of its articles. */
  readonly whole: boolean
  /** When it was read last, with or without news; null where it never was. */
  readonly readAt: number | null
  /** When it is read next; null for one that says it has ended (410). */
  readonly nextAt: number | null
  /** Why the last reading failed, in a few English words; null where it did not. */
  readonly problem: string | null
  /** Articles taken from it so far. */
  readonly articles: number
}

/** Why there is no feed to be had at an address. */
export type NoFeed =
  /** No `http` or `https` URL. */
  | { readonly kind: 'no URL' }
  /** The host is, or a redirect led to, an address of a private network that `FEEDS_ALLOW_PRIVATE` does not name. */
  | { readonly kind: 'private'; readonly host: string }
  /** Something else is there; the feeds that it names itself, as a web page does. */
  | { readonly kind: 'no feed'; readonly feeds: readonly string[] }
  /** Nobody answers, or with an error; in a few English words. */
  | { readonly kind: 'unreachable'; readonly problem: string }

/** What is to be found at an address. */
export type FeedCheck =
  { readonly kind: 'feed'; readonly title: string | null; readonly items: number } | NoFeed

export type AddedFeed =
  | { readonly kind: 'added'; readonly feed: FeedState; readonly items: number }
  /** It is followed already; `whole` is as asked for now. */
  | { readonly kind: 'known'; readonly feed: FeedState }
  | NoFeed

/** `configured`: it stands in `FEEDS`. */
export type RemovedFeed = 'removed' | 'unknown' | 'configured'

/** The feeds that articles are taken from, as operators see them. */
export interface Feeds {
  /**
   * Looks at an address and, where a feed is there, follows it. Within 20 s.
   *
   * @param by - the operator
   * @param options.whole - whether readers may be shown the whole text of its articles
   */
  add(
    url: string,
    by: number,
    options: { readonly whole: boolean },
    signal?: AbortSignal,
  ): Promise<AddedFeed>
  /** Reads it no more. Its articles stay. */
  remove(url: string): RemovedFeed
  /** In order of title or URL. */
  list(): readonly FeedState[]
  /** Looks at an address, and changes nothing. Within 20 s. */
  check(url: string, signal?: AbortSignal): Promise<FeedCheck>
}
