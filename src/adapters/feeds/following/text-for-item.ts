import { parseUrl } from '../fetch/parse-url.js'
import { isAbout } from '../items/is-about.js'
import type { FeedItem } from '../markup/feed-document.js'
import { MarkupTooHardError } from '../markup/markup-thread.js'
import type { FeedDeps } from './feed-deps.js'
import { PAGE_LIMITS, PAGE_TYPES } from './limits.js'

export interface TextForItem {
  readonly paragraphs: readonly string[]
  /** The page could not be had, and may be had later. */
  readonly isPassing: boolean
}

const HTML = /\bhtml\b|^$/iu

/** The text of an item: the feed's own where that is whole, else that of its page, else the summary. */
export async function textForItem(
  item: FeedItem,
  { fetch, markup, turns }: Pick<FeedDeps, 'fetch' | 'markup' | 'turns'>,
  signal: AbortSignal,
): Promise<TextForItem> {
  const { paragraphs } = item
  const url = item.link === null ? null : parseUrl(item.link)
  if (item.isWhole || url === null) return { paragraphs, isPassing: false }
  const page = await turns.take(url.host, signal, async () =>
    fetch({ url: url.href, accept: PAGE_TYPES, limits: PAGE_LIMITS, signal }),
  )
  if (page.kind !== 'ok') {
    return { paragraphs, isPassing: page.kind === 'failed' && page.passing }
  }
  const contentType = page.headers['content-type']
  if (!HTML.test(contentType ?? '')) return { paragraphs, isPassing: false }
  try {
    const story = await markup.page({ body: page.body, contentType, url: page.url })
    signal.throwIfAborted()
    const isBetter = story !== null && lengthOf(story.paragraphs) > lengthOf(paragraphs)
    const found = isBetter && isAbout(story, item) ? story.paragraphs : paragraphs
    return { paragraphs: found, isPassing: false }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof MarkupTooHardError) return { paragraphs, isPassing: false }
    throw error
  }
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}
