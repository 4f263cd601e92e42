import type { Logger } from '../logger.js'
import { createWakeUp } from '../corpus-watcher/wake-up.js'
import type { StoredFeed } from './feed-store.js'
import type { FeedCheck, Feeds } from './feeds.js'
import { parseUrl } from './fetch/parse-url.js'
import { allowWhole } from './following/allow-whole.js'
import { afterReading } from './following/after-reading.js'
import { checkFeed } from './following/check-feed.js'
import type { ConfiguredFeed } from './following/configured-feeds.js'
import type { FeedDeps } from './following/feed-deps.js'
import { createFeedList, newFeed } from './following/feed-list.js'
import { readFeed, type FeedOutcome } from './following/read-feed.js'

export interface FollowFeedsOptions extends FeedDeps {
  readonly configured: readonly ConfiguredFeed[]
  readonly logger: Logger
  /** Tells operators of a problem with a feed, once for as long as it lasts. */
  readonly tell: (problem: FeedProblem) => void
  /** From 0 to 1. */
  readonly chance?: () => number
  /** Milliseconds until the clock is looked at again at the latest: it may be set meanwhile. */
  readonly look?: number
}

export interface FollowedFeeds extends Feeds {
  /** Begins to read. Until then, feeds can be added and looked at. */
  start(): void
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>
}

/** A feed cannot be read; the message is meant for operators. */
export class FeedProblem extends Error {
  readonly code = 'FEED_PROBLEM'

  constructor(feed: string, problem: string) {
    super(`feed ${feed}: ${problem}`)
    this.name = 'FeedProblem'
  }
}

/** Feeds read at the same time. */
const AT_ONCE = 4
const LOOK = 60_000
/** Milliseconds without another try when the store fails. */
const REST = 5 * 60_000

/** Reads feeds when they are due, from its start until it is stopped. */
export function followFeeds(options: FollowFeedsOptions): FollowedFeeds {
  const { store, now, logger, tell, chance = Math.random, look = LOOK } = options
  const list = createFeedList(store, options.configured, now())
  const stopping = new AbortController()
  const wakeUp = createWakeUp()
  const resting = new Map<string, number>()
  const underWay = new Map<
    string,
    { readonly by: AbortController; readonly until: Promise<void> }
  >()

  async function outcomeOf(feed: StoredFeed, signal: AbortSignal): Promise<FeedOutcome> {
    try {
      return await readFeed(feed, options, signal)
    } catch (error) {
      signal.throwIfAborted()
      const problem = error instanceof Error ? error.message : String(error)
      return { kind: 'failed', problem, passing: false, retryAfter: null }
    }
  }

  async function readOnce(feed: StoredFeed, signal: AbortSignal): Promise<void> {
    const { url } = feed
    const whole = list.isWhole(feed)
    if (whole !== feed.whole) await allowWhole(feed, whole, options)
    const outcome = await outcomeOf({ ...feed, whole }, signal)
    const known = list.get(url)
    if (known === null) return
    const after = afterReading(feed, outcome, now(), chance())
    store.save({ ...after.feed, whole: known.whole })
    const shown = shownUrl(url)
    if (outcome.kind === 'read') {
      const { added, changed } = outcome
      if (added + changed > 0) logger.info({ feed: shown, added, changed }, 'read a feed')
      return
    }
    logger.warn({ feed: shown, problem: after.feed.problem }, 'could not read a feed')
    if (after.tell !== null) tell(new FeedProblem(shown, after.tell))
  }

  function begin(feed: StoredFeed): void {
    const by = new AbortController()
    const { signal } = by
    const until = readOnce(feed, signal)
      .catch((error: unknown) => {
        if (signal.aborted) return
        // Nothing is noted of it: it would be due again at once.
        resting.set(feed.url, now() + REST)
        logger.error({ err: error, feed: shownUrl(feed.url) }, 'a feed could not be noted')
      })
      .finally(() => {
        underWay.delete(feed.url)
        wakeUp.now()
      })
    underWay.set(feed.url, { by, until })
  }

  /** Milliseconds until something is due. */
  function startDue(): number {
    const waiting = list
      .all()
      .filter(({ url, nextAt }) => nextAt !== null && !underWay.has(url))
      .filter(({ url }) => (resting.get(url) ?? 0) <= now())
    waiting.sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))
    for (const feed of waiting) {
      const wait = (feed.nextAt ?? 0) - now()
      if (wait > 0 || underWay.size >= AT_ONCE) return Math.max(wait, 1_000)
      begin(feed)
    }
    return look
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let wait = look
      try {
        wait = Math.min(startDue(), look)
      } catch (error) {
        logger.error({ err: error }, 'feeds cannot be looked through')
      }
      await wakeUp.wait(wait)
    }
  }

  async function check(url: string, signal: AbortSignal): Promise<FeedCheck> {
    return await checkFeed(url, options, [signal, stopping.signal])
  }

  let running = Promise.resolve()
  return {
    start() {
      running = run()
    },
    async add(given, by, { whole }, signal = stopping.signal) {
      const url = parseUrl(given.trim())?.href
      if (url === undefined) return { kind: 'no URL' }
      const known = list.get(url)
      if (known !== null) {
        if (known.nextAt === null) store.save({ ...known, nextAt: now() })
        const isWanted = !list.isConfigured(url) && whole !== known.whole
        if (isWanted) await allowWhole(known, whole, options)
        wakeUp.now()
        return { kind: 'known', feed: list.stateOf(list.get(url) ?? known) }
      }
      const found = await check(url, signal)
      if (found.kind !== 'feed') return found
      const feed = { ...newFeed(url, by, whole, now()), title: found.title }
      store.save(feed)
      wakeUp.now()
      return { kind: 'added', feed: list.stateOf(feed), items: found.items }
    },
    remove(given) {
      const url = parseUrl(given.trim())?.href ?? given
      if (list.isConfigured(url)) return 'configured'
      if (list.get(url) === null) return 'unknown'
      store.drop(url)
      underWay.get(url)?.by.abort()
      return 'removed'
    },
    list() {
      const states = list.all().map((feed) => list.stateOf(feed))
      return states.sort((a, b) => (a.title ?? a.url).localeCompare(b.title ?? b.url))
    },
    check: async (url, signal = stopping.signal) => await check(url.trim(), signal),
    async stop() {
      stopping.abort()
      for (const { by } of underWay.values()) by.abort()
      wakeUp.now()
      await Promise.all([running, ...[...underWay.values()].map(({ until }) => until)])
    },
  }
}

/** Without credentials. */
function shownUrl(address: string): string {
  const url = parseUrl(address)
  if (url === null) return address
  url.username = ''
  url.password = ''
  return url.href
}
