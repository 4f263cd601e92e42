import type { FeedState } from '../../adapters/feeds/feeds.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'

const LONGEST_TITLE = 100

/** What a feed calls itself, or its host. */
export function feedName({ title, url }: Pick<FeedState, 'title' | 'url'>): string {
  const name = plainText(title ?? '').trim()
  if (name !== '') return truncate(name, LONGEST_TITLE)
  return URL.canParse(url) ? new URL(url).host : truncate(plainText(url), LONGEST_TITLE)
}

/** An address without the name and password that it may hold. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return plainText(address)
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}
