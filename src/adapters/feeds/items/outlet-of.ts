import { outletNamed } from '../../../corpus/outlets.js'
import { parseUrl } from '../fetch/parse-url.js'

const FEED_WORDS =
  /\s*[([]?(?<![\p{L}\p{N}])(?:RSS|Atom|XML)(?:[ -]?(?:2\.0|1\.0|feeds?|лента|канал|news))?(?![\p{L}\p{N}])[)\]]?/giu
const EDGES = /^[\s\-–—|:»·>/]+|[\s\-–—|:»·>/]+$/gu
const PARTS = /\s+[-–—|:»·>/]+\s+/u
const LONGEST = 80

/** The outlet behind a feed: one that is known by its host or name, else what the feed calls itself, else the host. */
export function outletOf(title: string | null, feed: string): string {
  const host = (parseUrl(feed)?.hostname ?? feed).replace(/^www\./u, '')
  const name = (title ?? '').replace(FEED_WORDS, ' ').replace(/\s+/gu, ' ').replace(EDGES, '')
  const known = [host, name, ...name.split(PARTS)].map((part) => outletNamed(part)?.name)
  const found = known.find((outlet) => outlet !== undefined)
  if (found !== undefined) return found
  return name === '' ? host : name.slice(0, LONGEST).trim()
}
