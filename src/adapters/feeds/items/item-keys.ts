import { fold } from '../../../text/fold.js'
import { parseUrl } from '../fetch/parse-url.js'
import type { FeedItem, KeyedItem } from '../markup/feed-document.js'
import { digestOf } from './digest-of.js'

const TRACKING = /^(?:utm_|at_|mc_|ysclid$|yclid$|gclid$|fbclid$|ref$|from$|src$|cmpid$)/iu
const TRACKING_FRAGMENT = /^#(?:utm_|xtor|rss|at_|ref=)/iu
/** An address that looks like one article's: others, such as `/live`, show different ones from day to day. */
const ARTICLE = /\/.*(?:\d|[-_]|\/.*\/)/u
/** UTF-16 units: two items may well share a shorter text. */
const SHORTEST_TEXT = 150
/** UTF-16 units: two texts that agree so far, and in length, are one. */
const SAMPLE = 20_000

/**
 * The items of a feed, each once. A guid that several items share names none of them, nor does such a link.
 *
 * @param feed - its URL: guids are known within a feed, links and texts within a site
 */
export function keyItems(items: readonly FeedItem[], feed: string): readonly KeyedItem[] {
  const byGuid = variants(
    items,
    ({ guid }) => guid,
    ({ link, title }) => linkKey(link) ?? title,
  )
  const byLink = variants(
    items,
    ({ link }) => linkKey(link),
    ({ title }) => title,
  )
  const known = new Set<string>()
  return items.flatMap((item): KeyedItem[] => {
    const { guid, link } = item
    const page = linkKey(link)
    const text = textKey(item, siteOf(link ?? feed))
    const isNamed = guid !== null && byGuid.get(guid)?.size === 1
    const isPage = page !== null && byLink.get(page)?.size === 1
    const keys = [
      ...(isPage && (!isNamed || ARTICLE.test(page)) ? [digestOf('link', page)] : []),
      ...(isNamed ? [digestOf('guid', feed, guid)] : []),
    ]
    const isLong = item.paragraphs.join(' ').length >= SHORTEST_TEXT
    const all = isLong || keys.length === 0 ? [...keys, text] : keys
    const [first, ...rest] = all
    if (first === undefined || all.some((key) => known.has(key))) return []
    for (const key of all) known.add(key)
    return [{ item, keys: [first, ...rest] }]
  })
}

/** In what items differ that have the same value. */
function variants(
  items: readonly FeedItem[],
  valueOf: (item: FeedItem) => string | null,
  differenceOf: (item: FeedItem) => string | null,
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const found = new Map<string, Set<string | null>>()
  for (const item of items) {
    const value = valueOf(item)
    if (value === null) continue
    const others = found.get(value) ?? new Set()
    found.set(value, others.add(differenceOf(item)))
  }
  return found
}

/** A page by its address, however it was come by; null for what is no page of its own. */
function linkKey(link: string | null): string | null {
  const url = link === null ? null : parseUrl(link)
  if (url === null) return null
  for (const name of Array.from(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name)
  }
  if (TRACKING_FRAGMENT.test(url.hash)) url.hash = ''
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '' && url.search === '' && url.hash === '') return null
  return `${siteOf(url.href)}${path}${url.search}${url.hash}`
}

function siteOf(address: string): string {
  const url = parseUrl(address)
  return (url?.host ?? address).replace(/^www\./u, '')
}

function textKey({ title, paragraphs }: FeedItem, site: string): string {
  return digestOf('text', site, wordsOf([title ?? '', ...paragraphs]))
}

/** A whole text within a site, whatever its case, punctuation and spacing. */
export function bodyKey(paragraphs: readonly string[], address: string): string {
  return digestOf('body', siteOf(address), wordsOf(paragraphs))
}

function wordsOf(paragraphs: readonly string[]): string {
  const text = paragraphs.join(' ')
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return `${text.length > SAMPLE ? text.length : ''} ${words.map(fold).join(' ')}`
}
