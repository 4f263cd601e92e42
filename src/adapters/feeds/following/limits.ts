import type { FetchLimits } from '../fetch/fetch-outcome.js'

const SECOND = 1_000
const MB = 1024 * 1024

/** A thousand items with their texts are 3 MB. */
export const FEED_LIMITS: FetchLimits = {
  answer: 8 * SECOND,
  total: 20 * SECOND,
  sent: 5 * MB,
  body: 10 * MB,
}

/** For somebody who waits. */
export const CHECK_LIMITS: FetchLimits = { ...FEED_LIMITS, total: 10 * SECOND }

export const PAGE_LIMITS: FetchLimits = {
  answer: 8 * SECOND,
  total: 15 * SECOND,
  sent: 2 * MB,
  body: 4 * MB,
}

export const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'
export const PAGE_TYPES = 'text/html, application/xhtml+xml, */*;q=0.1'
