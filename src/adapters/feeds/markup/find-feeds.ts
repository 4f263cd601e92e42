import { parseUrl } from '../fetch/parse-url.js'
import { parseDocument } from './parse-document.js'

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^application\/json$/iu
const MOST = 5
const PAGE = /<(?:html|head|body|!doctype html)[\s>]/iu
/** UTF-16 units: they are named at the beginning. */
const HEAD = 64 * 1024

/** The feeds that a web page names. */
export function findFeeds(html: string, url: string): readonly string[] {
  const head = html.slice(0, HEAD).replace(/<body[\s>][^]*/iu, '')
  if (!PAGE.test(html.slice(0, HEAD)) || !/<link\b/iu.test(head)) return []
  const found = new Set<string>()
  for (const link of parseDocument(head).querySelectorAll('link[rel~="alternate"][href]')) {
    if (!FEED_TYPE.test(link.getAttribute?.('type') ?? '')) continue
    const href = parseUrl(link.getAttribute?.('href') ?? '', url)?.href
    if (href !== undefined) found.add(href)
  }
  return [...found].slice(0, MOST)
}
