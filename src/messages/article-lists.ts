import type { Article } from '../corpus/article.js'
import type { DigestItem } from '../digest/digest-item.js'
import { articleDetails, articleReference } from './article-reference.js'
import { inline, paragraph, tightParagraph, type Block } from './block.js'
import { headline } from './headline.js'
import { leadQuote } from './lead-quote.js'
import type { LocalMessages } from './messages.js'

const MAX_TITLE = 150

/** A part of a list: `first` is the number of its first entry, counted from 1. */
interface Page<T> {
  readonly entries: readonly T[]
  readonly first: number
  readonly total: number
}

/** The newest articles with the sentences that lead them. */
export function latestBlocks(page: Page<DigestItem>, messages: LocalMessages): readonly Block[] {
  if (page.total === 0) return [paragraph(inline(messages.text('articles-empty')))]
  return [
    paragraph(inline(messages.text('latest-heading'), 'bold')),
    ...rangeLine(page, messages),
    ...page.entries.flatMap((item, index) => [
      paragraph(inline(`${page.first + index}. `), ...articleReference(item.article, messages)),
      ...leadQuote(item),
    ]),
    paragraph(inline(messages.text('articles-read'))),
  ]
}

/** Articles by their headlines: all of them, or those that a search has found. */
export function articleListBlocks(
  page: Page<Article> & { readonly search: string | null },
  messages: LocalMessages,
): readonly Block[] {
  const { search, total, entries, first } = page
  const heading =
    search === null
      ? paragraph(inline(messages.text('articles-heading'), 'bold'))
      : paragraph(inline(`${messages.text('articles-search')} `), inline(search, 'code'))
  if (total === 0) {
    if (search === null) return [paragraph(inline(messages.text('articles-empty')))]
    return [heading, paragraph(inline(messages.text('articles-none')))]
  }
  const lines = entries.map((article, index) => {
    const details = articleDetails(article, messages).map((detail) => ` · ${detail}`)
    const title = headline(article, MAX_TITLE)
    return paragraph(inline(`${first + index}. ${title}`), inline(details.join(''), 'italic'))
  })
  const hint = search === null ? messages.text('articles-hint') : messages.text('articles-read')
  return [heading, ...rangeLine(page, messages), ...lines, paragraph(inline(hint))]
}

/** Which part of the list this is, where it is not the whole. */
function rangeLine(
  { first, entries, total }: Page<unknown>,
  messages: LocalMessages,
): readonly Block[] {
  if (entries.length === total) return []
  const to = first + entries.length - 1
  return [tightParagraph(inline(messages.text('articles-range', { from: first, to, total })))]
}
