import type { StoredFeed } from '../feed-store.js'
import { untilNext, untilRetry } from './next-reading.js'
import type { FeedOutcome } from './read-feed.js'

export interface AfterReading {
  readonly feed: StoredFeed
  /** To be told to operators; null where there is nothing to tell, or it was told. */
  readonly tell: string | null
}

/** A server may be down for as many readings before that is told. */
const PATIENCE = 3
const ENDED = 'has ended (410 Gone)'

/**
 * What is to be stored of a feed after a reading.
 *
 * @param now - milliseconds since 1970
 * @param chance - from 0 to 1
 */
export function afterReading(
  feed: StoredFeed,
  outcome: FeedOutcome,
  now: number,
  chance: number,
): AfterReading {
  if (outcome.kind === 'read') {
    const { news, cacheControl } = outcome
    const wait = untilNext({ interval: news.interval, cacheControl }, chance)
    const done = { readAt: now, nextAt: now + wait, failures: 0, problem: null }
    return { feed: { ...feed, ...news, ...done }, tell: null }
  }
  const failures = feed.failures + 1
  // Where it has moved to may be wrong by now.
  const failed = { ...feed, movedTo: null, failures }
  if (outcome.kind === 'gone') {
    const ended = { ...failed, nextAt: null, problem: ENDED }
    return { feed: ended, tell: feed.problem === ENDED ? null : ENDED }
  }
  const { problem, passing, retryAfter } = outcome
  const nextAt = now + untilRetry(failures, retryAfter, chance)
  // One that was never read may be a wrong address.
  const isPassing = passing && feed.readAt !== null
  const isNews = isPassing ? failures === PATIENCE : problem !== feed.problem
  return { feed: { ...failed, nextAt, problem }, tell: isNews ? problem : null }
}
