import type { FeedState } from '../../adapters/feeds/feeds.js'
import { inline, paragraph } from '../../messages/block.js'
import type { CallbackHandler, Press } from '../callbacks/callback-handler.js'
import type { View } from '../digests/pages/page.js'
import { showLast } from '../evidence/show-evidence.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { isOperator } from '../operators/is-operator.js'
import { feedOfKey } from './feed-key.js'
import { feedName } from './feed-name.js'
import { feedButton, feedPage, FEEDS_ON_PAGE, pageButton } from './feed-page.js'
import { removeFeed } from './remove-feed.js'

/** Turns the pages of the list of feeds. */
export const turnFeeds: CallbackHandler = async (press, deps) => {
  const { data, locale } = press
  const messages = deps.messages.in(locale)
  if (!mayUse(press, deps) || !/^\d{1,4}$/.test(data.id)) {
    return { text: messages.text('button-stale') }
  }
  const { blocks, keyboard } = feedPage(deps.feeds.list(), Number(data.id), deps.timeZone, messages)
  return await showLast(press, blocks, keyboard, deps)
}

/** Removes a feed, once that is confirmed, or changes how its articles may be shown. */
export const pressFeed: CallbackHandler = async (press, deps) => {
  const { data, locale } = press
  const messages = deps.messages.in(locale)
  if (!mayUse(press, deps)) return { text: messages.text('button-stale') }
  const feed = feedOfKey(deps.feeds.list(), data.id)
  if (feed === null) return { text: messages.text('feed-unknown') }
  const view = await viewAfter(feed, press, deps)
  if (view === null) return { text: messages.text('button-stale') }
  return await showLast(press, view.blocks, view.keyboard, deps)
}

async function viewAfter(feed: FeedState, press: Press, deps: HandlerDeps): Promise<View | null> {
  const { data, locale, userId, signal, ctx } = press
  const { feeds, timeZone, logger } = deps
  const messages = deps.messages.in(locale)
  const update = ctx.update.update_id
  const { argument } = data
  if (argument === 'ask') {
    const yes = feedButton(feed.url, 'remove', messages.text('button-feed-remove'))
    const no = pageButton(messages.text('button-feed-keep'), pageOf(feed, deps))
    return {
      blocks: [paragraph(inline(messages.text('feed-ask-remove', { title: feedName(feed) })))],
      keyboard: [[yes, no]],
    }
  }
  if (argument === 'remove') {
    return {
      blocks: [paragraph(inline(removeFeed(feed, { update, locale }, deps)))],
      keyboard: [],
    }
  }
  if (argument !== 'whole' && argument !== 'quoted') return null
  await feeds.add(feed.url, userId, { whole: argument === 'whole' }, signal)
  logger.info({ update, by: userId, manner: argument }, 'a feed was changed')
  return feedPage(feeds.list(), pageOf(feed, deps), timeZone, messages)
}

/** The page of the list that a feed stands on. */
function pageOf({ url }: FeedState, { feeds }: Pick<HandlerDeps, 'feeds'>): number {
  const place = feeds.list().findIndex((one) => one.url === url)
  return Math.floor(Math.max(place, 0) / FEEDS_ON_PAGE)
}

function mayUse({ userId, place }: Press, deps: HandlerDeps): boolean {
  return isOperator(userId, place?.isPrivate ?? false, deps)
}
