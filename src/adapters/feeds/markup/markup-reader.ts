import { isAbout, type AnnouncedItem } from '../items/is-about.js'
import { keyItems } from '../items/item-keys.js'
import { decodeMarkup } from './decode-markup.js'
import type { FeedReading, PageStory } from './feed-document.js'
import { findFeeds } from './find-feeds.js'
import { NoFeedError, parseFeed } from './parse-feed.js'
import { readPage } from './read-page.js'

/** A document as it came from a server. */
export interface Download {
  readonly body: Uint8Array
  readonly contentType: string | undefined
  readonly url: string
}

/** What a feed is read with. */
export interface FeedContext {
  /** The URL that it is followed by. */
  readonly feed: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Reads documents of which nothing is known. Both take as long, and as much memory, as such a document wants. */
export interface MarkupReader {
  feed(download: Download, context: FeedContext): Promise<FeedReading>
  /** The story of a page; null where it tells nothing of the item. */
  page(download: Download, item: AnnouncedItem): Promise<PageStory | null>
}

/** In this thread. */
export const READER = {
  feed({ body, contentType, url }: Download, { feed, now }: FeedContext): FeedReading {
    const markup = decodeMarkup(body, contentType)
    try {
      const { items, ...document } = parseFeed(markup, { url, now })
      return { kind: 'feed', feed: document, items: keyItems(items, feed) }
    } catch (error) {
      if (!(error instanceof NoFeedError)) throw error
      return { kind: 'no feed', feeds: findFeeds(markup, url), problem: error.message }
    }
  },
  page({ body, contentType }: Download, item: AnnouncedItem): PageStory | null {
    const story = readPage(decodeMarkup(body, contentType))
    return story !== null && isAbout(story, item) ? story : null
  },
}
