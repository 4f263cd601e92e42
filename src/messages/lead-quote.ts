import type { DigestItem } from '../digest/digest-item.js'
import { inline, type Block } from './block.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_LEAD = 400

/** The sentences that lead an article, directly under what stands before; nothing where there are none. */
export function leadQuote({ article, lead }: DigestItem): readonly Block[] {
  const [first, last] = [lead[0], lead.at(-1)]
  if (first === undefined || last === undefined) return []
  const text = plainText(article.text.slice(first.start, last.end)).replace(/\s+/gu, ' ')
  return [{ kind: 'quote', inlines: [inline(truncate(text, MAX_LEAD))], tight: true }]
}
