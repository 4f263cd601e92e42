import type { FeedCheck } from '../feeds.js'
import { parseUrl } from '../fetch/parse-url.js'
import { withDeadline } from '../../with-deadline.js'
import { MarkupTooHardError } from '../markup/markup-thread.js'
import type { FeedDeps } from './feed-deps.js'
import { CHECK_LIMITS, FEED_TYPES } from './limits.js'

/** Milliseconds: the thread may be busy with other documents. */
const LONGEST = 20_000

type CheckDeps = Pick<FeedDeps, 'fetch' | 'markup' | 'now'>

/** Looks at an address, for somebody who waits. @throws the reason of a signal */
export async function checkFeed(
  address: string,
  deps: CheckDeps,
  signals: readonly AbortSignal[],
): Promise<FeedCheck> {
  return await withDeadline(signals, LONGEST, async ({ signal, isOver }) => {
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
    try {
      return await Promise.race([look(address, deps, signal), ended])
    } catch (error) {
      if (isOver()) return { kind: 'unreachable', problem: 'not read in time' }
      throw error
    }
  })
}

async function look(
  address: string,
  { fetch, markup, now }: CheckDeps,
  signal: AbortSignal,
): Promise<FeedCheck> {
  const url = parseUrl(address)
  if (url === null) return { kind: 'no URL' }
  const limits = CHECK_LIMITS
  const answer = await fetch({ url: url.href, accept: FEED_TYPES, limits, signal })
  if (answer.kind === 'failed') return { kind: 'unreachable', problem: answer.problem }
  if (answer.kind === 'gone') return { kind: 'unreachable', problem: 'is gone for good' }
  if (answer.kind === 'not modified') return { kind: 'unreachable', problem: 'answers 304' }
  if (answer.kind !== 'ok') return answer
  try {
    const contentType = answer.headers['content-type']
    const reading = await markup.feed(
      { body: answer.body, contentType, url: answer.url },
      { feed: url.href, now: now() },
    )
    if (reading.kind === 'no feed') return { kind: 'no feed', feeds: reading.feeds }
    return { kind: 'feed', title: reading.feed.title, items: reading.items.length }
  } catch (error) {
    if (error instanceof MarkupTooHardError) return { kind: 'no feed', feeds: [] }
    throw error
  }
}
