import type { Article } from '../corpus/article.js'
import { inline, tightParagraph, type Block, type Inline } from './block.js'
import { yearlessDateMessage, type DateStyle } from './date-message.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_TITLE = 200
const MAX_OUTLET = 80
/** Telegram drops entities when their links grow too long together. */
const MAX_URL = 1024

/** Where a quotation stands: its number (null for the only one), title, outlet, date and link. */
export function sourceLine(
  article: Article,
  number: number | null,
  messages: LocalMessages,
  dates: DateStyle = 'date',
): Block {
  const title = shown(article.title, MAX_TITLE)
  const outlet = shown(article.outlet, MAX_OUTLET)
  const date = publicationDate(article, messages, dates)
  const name = title ?? outlet
  const url = linkOf(article)
  const parts: Inline[] = [
    name === null
      ? inline(truncate(plainText(article.id), MAX_TITLE), 'code')
      : inline(name, 'plain', url),
  ]
  if (title !== null && outlet !== null) parts.push(inline(outlet))
  if (date !== null) parts.push(inline(date))
  return tightParagraph(
    inline(number === null ? '— ' : `[${number}] `),
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [inline(' · '), part])),
  )
}

/** The publication date and how far it is known; null where nothing is. */
function publicationDate(
  article: Article,
  messages: LocalMessages,
  style: DateStyle,
): string | null {
  const { published, publishedWithoutYear } = article
  if (published !== null) {
    const date = messages.date(published, style)
    return published.from === 'inferred' ? messages.text('date-inferred', { date }) : date
  }
  if (publishedWithoutYear === null) return null
  return messages.text('date-no-year', yearlessDateMessage(publishedWithoutYear))
}

function shown(text: string | null, max: number): string | null {
  const plain = plainText(text ?? '').trim()
  return plain === '' ? null : truncate(plain, max)
}

function linkOf({ url }: Article): string | null {
  if (url === null || url.length > MAX_URL || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
