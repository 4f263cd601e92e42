import { parseFeed as parseAnyFeed } from 'feedsmith'
import { parseUrl } from '../fetch/parse-url.js'
import { cleanText } from './clean-text.js'
import type { FeedDocument, FeedItem } from './feed-document.js'
import { htmlParagraphs, plainParagraphs } from './html-paragraphs.js'
import { itemDay } from './item-day.js'
import { rawFeed, type RawItem, type RawText } from './raw-feed.js'
import { salvageFeed } from './salvage-feed.js'
import { textOfItem } from './text-of-item.js'
import { withoutProlog } from './without-prolog.js'

/** No feed: why, in a few English words. */
export class NoFeedError extends Error {
  readonly code = 'NO_FEED'

  constructor(message: string) {
    super(message)
    this.name = 'NoFeedError'
  }
}

/** More items are not looked at. */
const LIMITS = { maxItems: 2_000 }
const LONGEST_TITLE = 500

export interface ParseFeedOptions {
  /** Where it was found: links may be relative to that. */
  readonly url: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Reads RSS (0.9x to 2.0), Atom, or JSON Feed.
 * @throws {NoFeedError} when it is none
 */
export function parseFeed(markup: string, { url, now }: ParseFeedOptions): FeedDocument {
  const isJson = markup.trimStart().startsWith('{')
  const prolog = isJson ? { kind: 'harmless' as const, text: markup } : withoutProlog(markup)
  if (prolog.kind === 'declares') throw new NoFeedError('declares entities of its own')
  const text = prolog.text === '' ? markup.trim() : prolog.text
  const { parsed, isCut } = parseOrSalvage(text)
  const { title, language, interval, base, items } = rawFeed(parsed)
  const from = parseUrl(base ?? '', url) ?? url
  return {
    title: oneLine(title),
    language,
    interval,
    items: items.map((item) => readItem(item, from, now)),
    isCut,
  }
}

type Parsed = ReturnType<typeof parseAnyFeed<string>>

function parseOrSalvage(text: string): { readonly parsed: Parsed; readonly isCut: boolean } {
  try {
    return { parsed: parseAnyFeed(text, LIMITS), isCut: false }
  } catch {
    const salvaged = salvageFeed(text)
    if (salvaged === null) throw new NoFeedError(text.trim() === '' ? 'is empty' : 'is no feed')
    try {
      return { parsed: parseAnyFeed(salvaged, LIMITS), isCut: true }
    } catch {
      throw new NoFeedError('is no well-formed feed')
    }
  }
}

function readItem(item: RawItem, feed: string | URL, now: number): FeedItem {
  const from = parseUrl(item.base ?? '', feed) ?? feed
  const { paragraphs, isWhole } = textOfItem({
    content: item.content.flatMap(paragraphsOf),
    summary: item.summary.flatMap(paragraphsOf),
  })
  const link = item.links.map((href) => linkOf(href, from)).find((found) => found !== null)
  const days = item.dates.map((written) => itemDay(written, now))
  return {
    guid: item.guid,
    link: link ?? null,
    title: oneLine(item.title),
    day: days.find((day) => day !== null) ?? null,
    source: oneLine(item.source),
    language: item.language,
    paragraphs,
    isWhole,
  }
}

function paragraphsOf({ text, isPlain }: RawText): readonly string[] {
  return isPlain ? plainParagraphs(text) : htmlParagraphs(text)
}

function oneLine(text: RawText | null): string | null {
  if (text === null) return null
  const line = cleanText(paragraphsOf(text).join(' ')).slice(0, LONGEST_TITLE).trim()
  return line === '' ? null : line
}

/** Without credentials; the fragment stays, for a page may hold several items. */
function linkOf(href: string, base: string | URL): string | null {
  const url = parseUrl(href.trim(), base)
  if (url === null) return null
  url.username = ''
  url.password = ''
  return url.href.length > 2_000 ? null : url.href
}
