/** @see https://core.telegram.org/bots/api#messageentity; offsets and lengths count UTF-16 units. */
export interface Entity {
  readonly type: 'bold' | 'italic' | 'code' | 'text_link' | 'blockquote' | 'expandable_blockquote'
  readonly offset: number
  readonly length: number
  readonly url?: string
}

/** Text with its entities in order of offset, the enclosing before the enclosed. */
export interface RichText {
  readonly text: string
  readonly entities: readonly Entity[]
}

export const EMPTY: RichText = { text: '', entities: [] }

/**
 * What one message may hold: Telegram refuses longer text, silently drops entities after the hundredth, and
 * refuses entities of more than about 9.5 KB together (counted here by their links).
 */
export const MAX_TEXT = 4096
export const MAX_ENTITIES = 100
const MAX_LINKS = 6000

export function fitsMessage({ text, entities }: RichText): boolean {
  const links = entities.reduce((sum, { url }) => sum + (url?.length ?? 0), 0)
  return text.length <= MAX_TEXT && entities.length <= MAX_ENTITIES && links <= MAX_LINKS
}

/** `first`, then `gap`, then `second`. */
export function concatenate(first: RichText, gap: string, second: RichText): RichText {
  const shift = first.text.length + gap.length
  return {
    text: `${first.text}${gap}${second.text}`,
    entities: [
      ...first.entities,
      ...second.entities.map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  }
}

/** The text from `start` to `end` without white space at its ends; entities are clipped to it. */
export function sliceRichText({ text, entities }: RichText, start: number, end: number): RichText {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const to = from + piece.trim().length
  return {
    text: text.slice(from, to),
    entities: entities.flatMap((entity) => {
      const first = Math.max(entity.offset, from)
      const last = Math.min(entity.offset + entity.length, to)
      const marksText = last > first && text.slice(first, last).trim() !== ''
      return marksText ? [{ ...entity, offset: first - from, length: last - first }] : []
    }),
  }
}
