import type { DigestItem } from '../digest/digest-item.js'
import type { Span } from '../text/span.js'
import { articleCard } from './article-card.js'
import { articleLink } from './article-link.js'
import { inline, paragraph, type Block } from './block.js'
import type { Evidence } from './evidence.js'
import type { LocalMessages } from './messages.js'
import { quoteBlock } from './quote-block.js'

/**
 * An article that may not be shown whole: what it is and how it opens, what a reply cites of it, and where the whole
 * of it stands.
 *
 * @param cited - null apart from any reply
 */
export function articleInShort(
  item: DigestItem,
  cited: Evidence | null,
  messages: LocalMessages,
): readonly Block[] {
  const lead = cited !== null && touches(item.lead, cited.evidence) ? [] : item.lead
  const note = articleLink(item.article) === null ? 'article-excerpts' : 'article-at-source'
  return [
    ...articleCard({ ...item, lead }, messages),
    ...(cited === null ? [] : [quoteBlock(cited)]),
    paragraph(inline(messages.text(note), 'italic')),
  ]
}

function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end)
}
