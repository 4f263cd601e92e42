import { parseUrl } from '../fetch/parse-url.js'
import type { FeedItem } from '../markup/feed-document.js'
import { MarkupTooHardError } from '../markup/markup-thread.js'
import type { FeedDeps } from './feed-deps.js'
import type { HostPatience } from './host-patience.js'
import { PAGE_LIMITS, PAGE_TYPES } from './limits.js'

export interface TextForItem {
  readonly paragraphs: readonly string[]
  /** Whether the page may be had later. */
  readonly isPassing: boolean
  /** Whether it was asked for in vain. */
  readonly isTry: boolean
}

const HTML = /\bhtml\b|^$/iu

/** The text of an item: the feed's own where that is whole, else that of its page, else the summary. */
export async function textForItem(
  item: FeedItem,
  { fetch, markup, turns }: Pick<FeedDeps, 'fetch' | 'markup' | 'turns'>,
  patience: HostPatience,
  signal: AbortSignal,
): Promise<TextForItem> {
  const { paragraphs } = item
  const url = item.link === null ? null : parseUrl(item.link)
  const summary = { paragraphs, isPassing: false, isTry: false }
  if (item.isWhole || url === null) return summary
  if (patience.isSpent(url.host)) return { ...summary, isPassing: true }
  const page = await turns.take(url.host, signal, async () =>
    fetch({ url: url.href, accept: PAGE_TYPES, limits: PAGE_LIMITS, signal }),
  )
  patience.note(url.host, page)
  if (page.kind !== 'ok') {
    const isPassing = page.kind === 'failed' && page.passing
    return { paragraphs, isPassing, isTry: isPassing }
  }
  const contentType = page.headers['content-type']
  if (!HTML.test(contentType ?? '')) return summary
  try {
    const story = await markup.page(
      { body: page.body, contentType, url: page.url },
      { title: item.title, paragraphs },
    )
    signal.throwIfAborted()
    const isBetter = story !== null && lengthOf(story.paragraphs) > lengthOf(paragraphs)
    return isBetter ? { ...summary, paragraphs: story.paragraphs } : summary
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof MarkupTooHardError) return summary
    throw error
  }
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}
