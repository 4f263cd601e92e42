import type { parseFeed as parseAnyFeed } from 'feedsmith'

/** Text as a feed gives it, HTML unless it says that it is plain. */
export interface RawText {
  readonly text: string
  readonly isPlain: boolean
}

/** An entry with its fields in the order in which they are to be believed. */
export interface RawItem {
  readonly guid: string | null
  readonly links: readonly string[]
  readonly base: string | null
  readonly title: RawText | null
  readonly dates: readonly string[]
  readonly source: RawText | null
  readonly language: string | null
  readonly content: readonly RawText[]
  readonly summary: readonly RawText[]
}

export interface RawFeed {
  readonly title: RawText | null
  readonly language: string | null
  readonly interval: number | null
  readonly base: string | null
  readonly items: readonly RawItem[]
}

type AnyFeed = ReturnType<typeof parseAnyFeed<string>>
type Of<Format extends AnyFeed['format']> = Extract<AnyFeed, { readonly format: Format }>['feed']

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
}

/** The formats in one shape. */
export function rawFeed(parsed: AnyFeed): RawFeed {
  if (parsed.format === 'rss') return fromRss(parsed.feed)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed)
  return parsed.format === 'atom' ? fromAtom(parsed.feed) : fromJson(parsed.feed)
}

function fromRss(feed: Of<'rss'>): RawFeed {
  return {
    title: html(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    interval: feed.ttl === undefined ? syndication(feed.sy) : feed.ttl * MINUTE,
    base: feed.xml?.base ?? null,
    items: (feed.items ?? []).map((item) => {
      const guid = item.guid?.value ?? item.atom?.id ?? null
      const permalink = item.guid?.isPermaLink === false ? null : urlIn(guid)
      return {
        guid,
        links: some(item.link, permalink, alternate(item.atom?.links)),
        base: item.xml?.base ?? null,
        title: html(item.title) ?? html(item.dc?.titles?.[0]),
        dates: some(item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated),
        source: html(item.source?.title),
        language: item.dc?.languages?.[0] ?? null,
        content: texts(item.content?.encoded),
        summary: texts(item.description ?? item.dc?.descriptions?.[0]),
      }
    }),
  }
}

function fromRdf(feed: Of<'rdf'>): RawFeed {
  return {
    title: html(feed.title),
    language: feed.dc?.languages?.[0] ?? null,
    interval: syndication(feed.sy),
    base: feed.xml?.base ?? null,
    items: (feed.items ?? []).map((item) => ({
      guid: item.rdf?.about ?? null,
      links: some(item.link, urlIn(item.rdf?.about ?? null)),
      base: item.xml?.base ?? null,
      title: html(item.title),
      dates: some(item.dc?.dates?.[0]),
      source: html(item.dc?.sources?.[0]),
      language: item.dc?.languages?.[0] ?? null,
      content: texts(item.content?.encoded),
      summary: texts(item.description),
    })),
  }
}

function fromAtom(feed: Of<'atom'>): RawFeed {
  return {
    title: atomText(feed.title),
    language: feed.xml?.lang ?? null,
    interval: syndication(feed.sy),
    base: feed.xml?.base ?? null,
    items: (feed.entries ?? []).map((entry) => {
      const content = atomText(entry.content)
      const summary = atomText(entry.summary)
      return {
        guid: entry.id ?? null,
        links: some(alternate(entry.links), urlIn(entry.id ?? null)),
        base: entry.xml?.base ?? entry.content?.xml?.base ?? null,
        title: atomText(entry.title),
        dates: some(entry.published, entry.updated, entry.dc?.dates?.[0]),
        source: atomText(entry.source?.title),
        language: entry.xml?.lang ?? null,
        content: content === null ? [] : [content],
        summary: summary === null ? [] : [summary],
      }
    }),
  }
}

function fromJson(feed: Of<'json'>): RawFeed {
  return {
    title: plain(feed.title),
    language: feed.language ?? null,
    interval: null,
    base: null,
    items: (feed.items ?? []).map((item) => {
      const content = html(item.content_html) ?? plain(item.content_text)
      const summary = plain(item.summary)
      return {
        guid: item.id ?? null,
        links: some(item.url, item.external_url, urlIn(item.id ?? null)),
        base: null,
        title: plain(item.title),
        dates: some(item.date_published, item.date_modified),
        source: null,
        language: item.language ?? null,
        content: content === null ? [] : [content],
        summary: summary === null ? [] : [summary],
      }
    }),
  }
}

interface Syndication {
  readonly updatePeriod?: string
  readonly updateFrequency?: number
}

/** @see RDF Site Summary 1.0 Modules: Syndication */
function syndication(sy: Syndication | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  if (period === undefined) return null
  return period / Math.max(1, sy?.updateFrequency ?? 1)
}

interface Link {
  readonly href?: string
  readonly rel?: string
  readonly type?: string
}

/** The page of an entry: of several, the one that is HTML. */
function alternate(links: readonly Link[] | undefined): string | null {
  const pages = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate')
  const page = pages.find(({ type }) => type?.includes('html')) ?? pages[0]
  return page?.href ?? null
}

function urlIn(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/iu.test(text.trim()) ? text.trim() : null
}

function some(...values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}

function html(text: string | undefined): RawText | null {
  return text === undefined ? null : { text, isPlain: false }
}

function plain(text: string | undefined): RawText | null {
  return text === undefined ? null : { text, isPlain: true }
}

function texts(text: string | undefined): readonly RawText[] {
  return text === undefined ? [] : [{ text, isPlain: false }]
}

interface AtomText {
  readonly value?: string
  readonly type?: string
}

/** @see RFC 4287, section 3.1: plain unless it says otherwise */
function atomText(text: AtomText | undefined): RawText | null {
  if (text?.value === undefined) return null
  const type = text.type?.toLowerCase() ?? 'text'
  const isPlain = type === 'text' || type === 'text/plain'
  return { text: text.value, isPlain }
}
