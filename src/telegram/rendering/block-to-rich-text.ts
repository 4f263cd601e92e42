import type { Block, Inline } from '../../messages/block.js'
import { sliceRichText, type Entity, type RichText } from './rich-text.js'

/** The block's text, trimmed, with what Telegram needs to show it: never a parse mode, so nothing to escape. */
export function blockToRichText({ kind, inlines }: Block): RichText {
  const text = inlines.map((run) => run.text).join('')
  const entities: Entity[] = []
  if (kind !== 'paragraph') {
    const type = kind === 'quote' ? 'blockquote' : 'expandable_blockquote'
    entities.push({ type, offset: 0, length: text.length })
  }
  let offset = 0
  for (const run of inlines) {
    entities.push(...entitiesOf(run, offset))
    offset += run.text.length
  }
  return sliceRichText({ text, entities }, 0, text.length)
}

function entitiesOf({ text, style, url }: Inline, offset: number): readonly Entity[] {
  const length = text.length
  const link: readonly Entity[] = url === null ? [] : [{ type: 'text_link', offset, length, url }]
  return style === 'plain' ? link : [...link, { type: style, offset, length }]
}
