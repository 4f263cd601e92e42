import type { Article } from '../corpus/article.js'
import { articleReference } from './article-reference.js'
import { inline, tightParagraph, type Block } from './block.js'
import type { DateStyle } from './date-message.js'
import type { LocalMessages } from './messages.js'

/** Where a quotation stands: its number (null for the only one), title, outlet, date and link. */
export function sourceLine(
  article: Article,
  number: number | null,
  messages: LocalMessages,
  dates: DateStyle = 'date',
): Block {
  return tightParagraph(
    inline(number === null ? '— ' : `[${number}] `),
    ...articleReference(article, messages, dates),
  )
}
