import type { AddedFeed, FeedState, NoFeed } from '../../adapters/feeds/feeds.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import type { View } from '../digests/pages/page.js'
import type { Handler, HandlerDeps, Request } from '../handlers/handler.js'
import { forOperators } from '../operators/for-operators.js'
import { feedName, shownUrl } from './feed-name.js'
import { feedPage, formBlocks, mannerButton } from './feed-page.js'
import { removeFeed } from './remove-feed.js'

/** Other feeds that a page names: more are no help. */
const MOST_NAMED = 5
const LONGEST = 200

/** `/feeds`: the feeds that articles are taken from; `add` and `remove` with an address, or a number of the list. */
export const handleFeeds: Handler = forOperators(async (request, deps) => {
  const { text, answer } = request
  const [verb = '', ...rest] = text.split(/\s+/).filter((word) => word !== '')
  const { blocks, keyboard } = await viewOf(verb.toLowerCase(), rest, request, deps)
  await answer(blocks, keyboard)
})

async function viewOf(
  verb: string,
  [address, ...others]: readonly string[],
  request: Request,
  deps: HandlerDeps,
): Promise<View> {
  const messages = deps.messages.in(request.locale)
  if (verb === '') return feedPage(deps.feeds.list(), 0, deps.timeZone, messages)
  const isAlone = address !== undefined && others.length === 0
  if (verb === 'add' && isAlone) return await add(address, request, deps)
  if (verb === 'remove' && isAlone) return remove(address, request, deps)
  return {
    blocks: [paragraph(inline(messages.text('feeds-forms'))), ...formBlocks()],
    keyboard: [],
  }
}

async function add(
  address: string,
  { ctx, message, locale }: Request,
  { feeds, logger, messages }: HandlerDeps,
): Promise<View> {
  const local = messages.in(locale)
  const by = message.from?.id ?? message.chat.id
  const known = feeds.list().find(({ url }) => url === hrefOf(address))
  const added: AddedFeed =
    known === undefined
      ? await feeds.add(address, by, { whole: false }, ctx.signal)
      : { kind: 'known', feed: known }
  logger.info({ update: ctx.update.update_id, by, outcome: added.kind }, 'a feed was asked for')
  if (added.kind !== 'added' && added.kind !== 'known') {
    return { blocks: noFeedBlocks(added, local), keyboard: [] }
  }
  const { feed } = added
  const title = feedName(feed)
  const said =
    added.kind === 'added'
      ? local.text('feed-added', { title, items: added.items })
      : local.text('feed-known', { title })
  const isOwn = feed.addedBy !== null
  return {
    blocks: [
      paragraph(inline(said)),
      tightParagraph(inline(local.text('feed-manner', { whole: feed.whole ? 'yes' : 'no' }))),
    ],
    keyboard: isOwn ? [[mannerButton(feed.url, feed.whole, local)]] : [],
  }
}

function hrefOf(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}

/** What is there instead of a feed, and what helps. */
function noFeedBlocks(found: NoFeed, messages: LocalMessages): readonly Block[] {
  if (found.kind === 'no URL') {
    return [paragraph(inline(messages.text('feed-no-url'))), ...formBlocks().slice(0, 1)]
  }
  if (found.kind === 'private') {
    const host = truncate(plainText(found.host), LONGEST)
    return [
      paragraph(inline(messages.text('feed-private', { host }))),
      tightParagraph(inline(`FEEDS_ALLOW_PRIVATE=${host}`, 'code')),
    ]
  }
  if (found.kind === 'unreachable') {
    return [
      paragraph(inline(messages.text('feed-unreachable'))),
      tightParagraph(inline(truncate(plainText(found.problem), LONGEST), 'code')),
    ]
  }
  const named = found.feeds.slice(0, MOST_NAMED)
  if (named.length === 0) return [paragraph(inline(messages.text('feed-no-feed')))]
  return [
    paragraph(inline(messages.text('feed-other-feeds'))),
    ...named.map((url) =>
      tightParagraph(inline('• '), inline(`/feeds add ${shownUrl(url)}`, 'code')),
    ),
  ]
}

function remove(which: string, request: Request, deps: HandlerDeps): View {
  const { locale, ctx } = request
  const messages = deps.messages.in(locale)
  const listed = deps.feeds.list()
  const feed: FeedState | undefined = /^\d{1,4}$/.test(which)
    ? listed[Number(which) - 1]
    : listed.find(({ url }) => url === hrefOf(which))
  const said =
    feed === undefined
      ? messages.text('feed-unknown')
      : removeFeed(feed, { update: ctx.update.update_id, locale }, deps)
  return { blocks: [paragraph(inline(said))], keyboard: [] }
}
