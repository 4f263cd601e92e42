import type { DigestItem } from '../digest/digest-item.js'
import { articleReference } from './article-reference.js'
import { paragraph, type Block } from './block.js'
import { leadQuote } from './lead-quote.js'
import type { LocalMessages } from './messages.js'

/** An article in short: how it opens, and where it stands. */
export function articleCard(item: DigestItem, messages: LocalMessages): readonly Block[] {
  const reference = articleReference(item.article, messages)
  return [
    paragraph(
      ...reference.map((run, index) => (index === 0 ? { ...run, style: 'bold' as const } : run)),
    ),
    ...leadQuote(item),
  ]
}
