import type { Article } from '../corpus/article.js'
import { articleLink } from './article-link.js'
import { inline, type Inline } from './block.js'
import { yearlessDateMessage, type DateStyle } from './date-message.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_TITLE = 200
const MAX_OUTLET = 80

/** Title, outlet and date of an article, as far as they are known; its link on the first of them. */
export function articleReference(
  article: Article,
  messages: LocalMessages,
  dates: DateStyle = 'date',
): readonly Inline[] {
  const title = shown(article.title, MAX_TITLE)
  const outlet = shown(article.outlet, MAX_OUTLET)
  const name = title ?? outlet
  const date = publicationDate(article, messages, dates)
  const details = [title === null ? null : outlet, date].filter((detail) => detail !== null)
  return [
    name === null
      ? inline(truncate(plainText(article.id), MAX_TITLE), 'code')
      : inline(name, 'plain', articleLink(article)),
    ...details.flatMap((detail) => [inline(' · '), inline(detail)]),
  ]
}

/** Outlet and date of an article, as far as they are known. */
export function articleDetails(article: Article, messages: LocalMessages): readonly string[] {
  const details = [shown(article.outlet, MAX_OUTLET), publicationDate(article, messages, 'date')]
  return details.filter((detail) => detail !== null)
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
