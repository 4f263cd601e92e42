import { splitSentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import { trimSpan } from '../text/trim-span.js'
import type { Furniture, FurnitureKind, SentenceRole } from './article.js'
import { isHeading } from './title.js'

export type BlockRole = SentenceRole | FurnitureKind

/** A paragraph, heading or line whose role is still being settled: `body` until something else fits. */
export interface DraftBlock extends Span {
  role: BlockRole
  readonly text: string
  readonly sentences: readonly Span[]
  /** Whether it has the form of a heading. */
  readonly heading: boolean
  /** Whether Markdown says that it is the title. */
  readonly markedTitle: boolean
  /** The Markdown signs in front of it. */
  readonly markup: Furniture | null
}

const MARKUP = /^(?:#{1,6}\s+|>\s*|[-*+•▪◦·‣]\s+)+/u

/** A block as found, without the Markdown signs in front of it. Signs alone are markup. */
export function draftBlock(text: string, block: Span, markdown: boolean): DraftBlock {
  const signs = markdown ? (MARKUP.exec(text.slice(block.start, block.end))?.[0] ?? '') : ''
  const start = signs.length < block.end - block.start ? block.start + signs.length : block.start
  const own = text.slice(start, block.end)
  const sentences = splitSentences(text, { start, end: block.end })
  const role = /[\p{L}\p{N}]/u.test(own) ? 'body' : 'markup'
  return {
    start,
    end: block.end,
    role,
    text: own,
    sentences,
    heading: role === 'body' && isHeading(own, sentences.length),
    markedTitle: /^#\s/u.test(signs),
    markup:
      start === block.start
        ? null
        : { kind: 'markup', ...trimSpan(text, { start: block.start, end: start }) },
  }
}
