import type { FeedCheck } from '../feeds.js'
import { parseUrl } from '../fetch/parse-url.js'
import { MarkupTooHardError } from '../markup/markup-thread.js'
import type { FeedDeps } from './feed-deps.js'
import { CHECK_LIMITS, FEED_TYPES } from './limits.js'

/** Looks at an address, for somebody who waits. @throws the reason of the signal */
export async function checkFeed(
  address: string,
  { fetch, markup, now }: Pick<FeedDeps, 'fetch' | 'markup' | 'now'>,
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
