import { createHash } from 'node:crypto'
import type { FeedState } from '../../adapters/feeds/feeds.js'

/** A short name of a feed for buttons: 16 letters, digits, `-` and `_`, the same in every run. */
export function feedKey(url: string): string {
  return createHash('sha256').update(url).digest('base64url').slice(0, 16)
}

/** The feed of a key; null where it is not followed any more. */
export function feedOfKey(feeds: readonly FeedState[], key: string): FeedState | null {
  return feeds.find(({ url }) => feedKey(url) === key) ?? null
}
