import type { FeedState } from '../../adapters/feeds/feeds.js'
import { inline, paragraph, tightParagraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import { momentWords } from '../digests/moment-words.js'
import type { View } from '../digests/pages/page.js'
import type { Button } from '../rendering/keyboard.js'
import { feedKey } from './feed-key.js'
import { feedName, shownUrl } from './feed-name.js'

/** The kind of callback data that turns the pages of the list; its id is the page. */
export const FEEDS_PAGE = 'feeds'
/** The kind of callback data for one feed; its id is the feed's key, its argument what is to be done. */
export const FEED = 'feed'

export type FeedAction = 'ask' | 'remove' | 'whole' | 'quoted'

/** A page is one message, however long names and addresses are. */
export const FEEDS_ON_PAGE = 6
const LONGEST_URL = 150
const LONGEST_PROBLEM = 150

const FEED_FORMS = [
  '/feeds add https://example.org/rss',
  '/feeds remove 1',
  '/feeds remove https://example.org/rss',
]

/** The feeds with how they do, each with its number. @param page - from 0; one beyond the last is the last */
export function feedPage(
  feeds: readonly FeedState[],
  page: number,
  zone: string,
  messages: LocalMessages,
): View {
  if (feeds.length === 0) {
    return {
      blocks: [paragraph(inline(messages.text('feeds-none'))), ...formBlocks()],
      keyboard: [],
    }
  }
  const pages = Math.ceil(feeds.length / FEEDS_ON_PAGE)
  const at = Math.min(Math.max(page, 0), pages - 1)
  const first = at * FEEDS_ON_PAGE
  const shown = feeds.slice(first, first + FEEDS_ON_PAGE)
  const place = messages.text('page-of', { page: at + 1, pages })
  return {
    blocks: [
      paragraph(inline(messages.text('feeds-heading', { feeds: feeds.length }), 'bold')),
      ...(pages === 1 ? [] : [tightParagraph(inline(place, 'italic'))]),
      ...shown.flatMap((feed, index) => feedBlocks(feed, first + index + 1, zone, messages)),
      paragraph(inline(messages.text('feeds-typed'))),
      ...formBlocks(),
    ],
    keyboard: [
      ...shown.map((feed, index) => feedButtons(feed, first + index + 1, messages)),
      [
        ...(at > 0 ? [pageButton('‹', at - 1)] : []),
        ...(at < pages - 1 ? [pageButton('›', at + 1)] : []),
      ],
    ],
  }
}

export function formBlocks(): readonly Block[] {
  return FEED_FORMS.map((form) => tightParagraph(inline('• '), inline(form, 'code')))
}

function feedBlocks(
  feed: FeedState,
  number: number,
  zone: string,
  messages: LocalMessages,
): readonly Block[] {
  const { readAt, nextAt, problem, articles, whole, addedBy } = feed
  const when = readAt === null ? '' : momentWords(readAt, zone, messages)
  const next = nextAt === null ? 'ended' : readAt === null ? 'soon' : 'read'
  return [
    paragraph(inline(`${number}. `), inline(feedName(feed), 'bold')),
    tightParagraph(inline(truncate(shownUrl(feed.url), LONGEST_URL), 'code')),
    tightParagraph(inline(messages.text('feed-state', { articles, next, when }))),
    tightParagraph(
      inline(messages.text('feed-manner', { whole: whole ? 'yes' : 'no' })),
      ...(addedBy === null ? [inline(` · ${messages.text('feed-configured')}`)] : []),
    ),
    ...(problem === null
      ? []
      : [
          tightParagraph(
            inline('⚠️ '),
            inline(truncate(plainText(problem), LONGEST_PROBLEM), 'code'),
          ),
        ]),
  ]
}

/** One of the environment is changed there. */
function feedButtons(
  { url, whole, addedBy }: FeedState,
  number: number,
  messages: LocalMessages,
): readonly Button[] {
  if (addedBy === null) return []
  return [
    feedButton(url, 'ask', `${number}. ${messages.text('button-feed-remove')}`),
    mannerButton(url, whole, messages, `${number}. `),
  ]
}

/** Changes whether articles of a feed may be shown whole. */
export function mannerButton(
  url: string,
  whole: boolean,
  messages: LocalMessages,
  before = '',
): Button {
  const text = messages.text(whole ? 'button-feed-quoted' : 'button-feed-whole')
  return feedButton(url, whole ? 'quoted' : 'whole', `${before}${text}`)
}

export function feedButton(url: string, action: FeedAction, text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(FEED, feedKey(url), action) }
}

export function pageButton(text: string, page: number): Button {
  return { kind: 'callback', text, data: formatCallbackData(FEEDS_PAGE, String(page)) }
}
