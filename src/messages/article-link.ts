import type { Article } from '../corpus/article.js'

/** Telegram drops entities when their links grow too long together. */
const MAX_URL = 1024
/** A host by its public name. Telegram links to no other, and refuses a whole message for a button that does. */
const NAMED_HOST = /^(?:[\w-]+\.)+[a-z][a-z0-9-]+$/

/** The article's link, if it is one that readers can follow. */
export function articleLink({ url }: Pick<Article, 'url'>): string | null {
  if (url === null || url.length > MAX_URL || !URL.canParse(url)) return null
  const { protocol, hostname, href } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && NAMED_HOST.test(hostname) ? href : null
}
