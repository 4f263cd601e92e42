import { inline, paragraph, type Block } from './block.js'
import type { Evidence } from './evidence.js'
import type { LocalMessages } from './messages.js'
import { quoteBlock } from './quote-block.js'
import { sourceLine } from './source-line.js'

/** One piece of evidence by itself: which of how many, its quotation and its source. @param index - from 0 */
export function evidenceBlocks(
  evidence: Evidence,
  index: number,
  total: number,
  messages: LocalMessages,
): readonly Block[] {
  const place = messages.text('passage-of', { number: index + 1, total })
  return [
    paragraph(inline(place, 'italic')),
    quoteBlock(evidence),
    sourceLine(evidence.evidence.article, null, messages),
  ]
}
