import type { FeedStore, StoredFeed } from '../feed-store.js'
import type { FeedState } from '../feeds.js'
import type { ConfiguredFeed } from './configured-feeds.js'

/** The feeds that are followed: those of the environment, and those that operators added. */
export interface FeedList {
  all(): readonly StoredFeed[]
  get(url: string): StoredFeed | null
  isConfigured(url: string): boolean
  /** Whether the whole text of its articles may be shown, as it is now wanted. */
  isWhole(feed: StoredFeed): boolean
  stateOf(feed: StoredFeed): FeedState
}

/** A clock that was set back must not keep a feed waiting for longer than any reason to wait. */
const LONGEST_WAIT = 7 * 24 * 60 * 60 * 1000

export function createFeedList(
  store: FeedStore,
  configured: readonly ConfiguredFeed[],
  now: number,
): FeedList {
  const byUrl = new Map(configured.map((feed) => [feed.url, feed]))
  for (const { url, whole } of configured) {
    if (store.get(url) === null) store.save(newFeed(url, null, whole, now))
  }
  for (const feed of store.all()) {
    const latest = now + LONGEST_WAIT
    if (feed.nextAt !== null && feed.nextAt > latest) store.save({ ...feed, nextAt: latest })
  }
  const isFollowed = ({ url, addedBy }: StoredFeed) => addedBy !== null || byUrl.has(url)

  const isWhole = ({ url, whole }: StoredFeed) => byUrl.get(url)?.whole ?? whole

  return {
    all: () => store.all().filter(isFollowed),
    get(url) {
      const feed = store.get(url)
      return feed !== null && isFollowed(feed) ? feed : null
    },
    isConfigured: (url) => byUrl.has(url),
    isWhole,
    stateOf(feed) {
      const { url, title, readAt, nextAt, problem } = feed
      const whole = isWhole(feed)
      const addedBy = byUrl.has(url) ? null : feed.addedBy
      const articles = store.articlesOf(url)
      return { url, title, addedBy, whole, readAt, nextAt, problem, articles }
    },
  }
}

/** One that is to be read at once. */
export function newFeed(
  url: string,
  addedBy: number | null,
  whole: boolean,
  now: number,
): StoredFeed {
  const nothing = { title: null, movedTo: null, etag: null, modified: null, interval: null }
  return { url, addedBy, whole, ...nothing, readAt: null, nextAt: now, failures: 0, problem: null }
}
