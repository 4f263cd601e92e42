import { sliceRichText, type Entity, type RichText } from '../rendering/rich-text.js'

function moved(entity: Entity, by: number): Entity {
  return { ...entity, offset: entity.offset + by }
}

/** The text with other text in place of what stands from `start` to `end`. */
export function replaceRange(
  { text, entities }: RichText,
  start: number,
  end: number,
  other: RichText,
): RichText {
  const shift = other.text.length - (end - start)
  const before = entities.filter(({ offset, length }) => offset + length <= start)
  const after = entities.filter(({ offset }) => offset >= end)
  return {
    text: text.slice(0, start) + other.text + text.slice(end),
    entities: [
      ...before,
      ...other.entities.map((entity) => moved(entity, start)),
      ...after.map((entity) => moved(entity, shift)),
    ],
  }
}

/** The stretch from `start` to `end` as it is, white space included. */
export function stretchOf(whole: RichText, start: number, end: number): RichText {
  const text = whole.text.slice(start, end)
  const blank = text.length - text.trimStart().length
  const { entities } = sliceRichText(whole, start, end)
  return {
    text,
    entities: entities.map((entity) => moved(entity, blank)),
  }
}
