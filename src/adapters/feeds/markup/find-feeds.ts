import { parseUrl } from '../fetch/parse-url.js'
import { parseDocument } from './parse-document.js'

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^application\/json$/iu
const MOST = 5

/** The feeds that a web page names. */
export function findFeeds(html: string, url: string): readonly string[] {
  if (!/<link\b/iu.test(html)) return []
  const found = new Set<string>()
  for (const link of parseDocument(html).querySelectorAll('link[rel~="alternate"][href]')) {
    if (!FEED_TYPE.test(link.getAttribute?.('type') ?? '')) continue
    const href = parseUrl(link.getAttribute?.('href') ?? '', url)?.href
    if (href !== undefined) found.add(href)
  }
  return [...found].slice(0, MOST)
}
