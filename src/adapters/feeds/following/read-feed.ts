import type { StoredFeed } from '../feed-store.js'
import type { FetchOutcome } from '../fetch/fetch-outcome.js'
import { parseUrl } from '../fetch/parse-url.js'
import type { FeedReading } from '../markup/feed-document.js'
import type { FeedDeps } from './feed-deps.js'
import { createHostPatience } from './host-patience.js'
import { FEED_LIMITS, FEED_TYPES } from './limits.js'
import { takeItem } from './take-item.js'

/** What came of reading a feed once. */
export type FeedOutcome =
  | {
      readonly kind: 'read'
      /** What is to be remembered of it. */
      readonly news: Pick<StoredFeed, 'title' | 'movedTo' | 'etag' | 'modified' | 'interval'>
      readonly cacheControl: string | undefined
      readonly added: number
      readonly changed: number
    }
  | {
      readonly kind: 'failed'
      readonly problem: string
      readonly passing: boolean
      readonly retryAfter: number | null
    }
  | { readonly kind: 'gone' }

/**
 * Asks for a feed, and makes articles of what is new in it, the oldest first. What has to be asked for again is
 * not taken for known the next time.
 */
export async function readFeed(
  feed: StoredFeed,
  deps: FeedDeps,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  const { fetch, turns, markup, now } = deps
  const url = feed.movedTo ?? feed.url
  const { etag, modified } = feed
  const answer = await turns.take(parseUrl(url)?.host ?? url, signal, async () =>
    fetch({ url, accept: FEED_TYPES, limits: FEED_LIMITS, known: { etag, modified }, signal }),
  )
  if (answer.kind === 'not modified') return asBefore(feed, answer.headers['cache-control'])
  if (answer.kind !== 'ok') return failureOf(answer)
  const contentType = answer.headers['content-type']
  const reading = await markup.feed(
    { body: answer.body, contentType, url: answer.url },
    { feed: feed.url, now: now() },
  )
  signal.throwIfAborted()
  if (reading.kind === 'no feed') return lasting(noFeedProblem(reading))

  const { feed: document, items } = reading
  const counts = { added: 0, changed: 0, passing: 0 }
  const place = { feed, document, patience: createHostPatience() }
  for (const item of items.toReversed()) {
    const taken = await takeItem(item, place, deps, signal)
    if (taken === 'added' || taken === 'changed' || taken === 'passing') counts[taken] += 1
  }
  const isComplete = counts.passing === 0 && !document.isCut
  return {
    kind: 'read',
    news: {
      title: document.title ?? feed.title,
      movedTo: answer.movedTo ?? feed.movedTo,
      etag: (isComplete ? answer.headers.etag : null) ?? null,
      interval: document.interval,
      modified: (isComplete ? answer.headers['last-modified'] : null) ?? null,
    },
    cacheControl: answer.headers['cache-control'],
    added: counts.added,
    changed: counts.changed,
  }
}

function asBefore(feed: StoredFeed, cacheControl: string | undefined): FeedOutcome {
  const { title, movedTo, etag, modified, interval } = feed
  const news = { title, movedTo, etag, modified, interval }
  return { kind: 'read', news, cacheControl, added: 0, changed: 0 }
}

function lasting(problem: string): FeedOutcome {
  return { kind: 'failed', problem, passing: false, retryAfter: null }
}

function failureOf(
  answer: Exclude<FetchOutcome, { readonly kind: 'ok' | 'not modified' }>,
): FeedOutcome {
  if (answer.kind === 'failed' || answer.kind === 'gone') return answer
  if (answer.kind === 'no URL') return lasting('leads to something else than http and https')
  return lasting(`${answer.host} is in a private network; FEEDS_ALLOW_PRIVATE can allow it`)
}

function noFeedProblem({ problem, feeds }: FeedReading & { readonly kind: 'no feed' }): string {
  return feeds.length === 0 ? problem : `${problem}, but names ${feeds.join(' and ')}`
}
