import type { FeedState } from '../../adapters/feeds/feeds.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { feedName } from './feed-name.js'

const SAID = {
  removed: 'feed-removed',
  unknown: 'feed-unknown',
  configured: 'feed-is-configured',
} as const

/** Reads a feed no more; what became of it, in words. */
export function removeFeed(
  feed: FeedState,
  { update, locale }: { readonly update: number; readonly locale: Locale },
  { feeds, logger, messages }: Pick<HandlerDeps, 'feeds' | 'logger' | 'messages'>,
): string {
  const outcome = feeds.remove(feed.url)
  logger.info({ update, outcome }, 'a feed was removed')
  const local = messages.in(locale)
  if (outcome === 'unknown') return local.text(SAID.unknown)
  return local.text(SAID[outcome], { title: feedName(feed) })
}
