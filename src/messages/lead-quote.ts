import type { DigestItem } from '../digest/digest-item.js'
import { inline, type Block } from './block.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_LEAD = 400

/** The sentences that lead an article, directly under what stands before; nothing where there are none. */
export function leadQuote({ article, lead }: DigestItem): readonly Block[] {
  if (lead.length === 0) return []
  const sentences = lead.map(({ start, end }) => article.text.slice(start, end))
  const text = plainText(sentences.join(' ')).replace(/\s+/gu, ' ')
  return [{ kind: 'quote', inlines: [inline(truncate(text, MAX_LEAD))], tight: true }]
}
