import type { Logger } from '../logger.js'
import type { FeedStore } from './feed-store.js'
import { createGuardedFetch } from './fetch/guarded-fetch.js'
import { createHostPolicy } from './fetch/host-policy.js'
import { followFeeds, type FeedProblem, type FollowedFeeds } from './follow-feeds.js'
import { configuredFeeds } from './following/configured-feeds.js'
import { createHostTurns } from './following/host-turns.js'
import { createArticleWriter } from './items/article-writer.js'
import { createMarkupThread } from './markup/markup-thread.js'

export interface FeedsOptions {
  /** As in `FEEDS`. */
  readonly feeds: readonly string[]
  /** As in `FEEDS_ALLOW_PRIVATE`. */
  readonly feedsAllowPrivate: readonly string[]
  readonly corpusDir: string
  readonly store: FeedStore
  readonly logger: Logger
  /** Tells operators of a problem, once. */
  readonly tell: (problem: FeedProblem) => void
}

const USER_AGENT = 'Mozilla/5.0 (compatible; zhauap/0.1; feed reader)'
/** Milliseconds between two requests to one host. */
const PAUSE = 1_000

/** Follows feeds on the network, with files and a thread of their own. */
export function createFeeds(options: FeedsOptions): FollowedFeeds {
  const { feeds, feedsAllowPrivate, corpusDir, store, logger, tell } = options
  const now = Date.now
  const markup = createMarkupThread()
  const policy = createHostPolicy(feedsAllowPrivate)
  const followed = followFeeds({
    configured: configuredFeeds(feeds),
    fetch: createGuardedFetch({ policy, userAgent: USER_AGENT, now }),
    turns: createHostTurns(PAUSE),
    writer: createArticleWriter(corpusDir),
    markup,
    store,
    logger,
    tell,
    now,
  })
  return {
    ...followed,
    async stop() {
      await Promise.all([followed.stop(), markup.close()])
    },
  }
}
