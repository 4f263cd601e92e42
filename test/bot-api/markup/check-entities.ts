import { badRequest, strict } from '../api-error.js'
import type { WireEntity } from '../wire.js'
import { canContain } from './entity-kinds.js'

const maxEntities = 100
/** About what Telegram accepts before it says ENTITIES_TOO_LONG (tdlib/telegram-bot-api#165). */
const maxEntityBytes = 9_500

const splitsSurrogates = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) &&
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1))

const bytesBefore = (text: string, at: number) => Buffer.byteLength(text.slice(0, at))

/** Sorted as Telegram returns entities: by offset, longer ones first, so that an outer one precedes its inner ones. */
export const sortEntities = (entities: readonly WireEntity[]): readonly WireEntity[] =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)

const checkPlace = ({ type, offset, length }: WireEntity, text: string): void => {
  if (offset < 0) throw badRequest('receive an entity with incorrect offset')
  if (length <= 0) throw badRequest('receive an entity with incorrect length')
  if (splitsSurrogates(text, offset))
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset)}`,
    )
  if (splitsSurrogates(text, offset + length))
    throw badRequest(
      `entity ends in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset + length)}`,
    )
  if (offset + length > text.length)
    throw strict(
      `the ${type} entity at ${offset} ends behind the text, at ${offset + length} of ${text.length}`,
    )
}

/**
 * Refuses entities that lie outside the text, split a surrogate pair, overlap, nest where they must not, or are too many
 * or too large. Telegram silently drops or cuts some of these; a bot that sends them has a bug.
 */
export const checkEntities = (entities: readonly WireEntity[], text: string): void => {
  if (entities.length > maxEntities)
    throw strict(
      `${entities.length} entities, of which Telegram drops all after the first ${maxEntities}`,
    )
  const bytes = entities.reduce(
    (sum, { url, language }) => sum + 16 + Buffer.byteLength((url ?? '') + (language ?? '')),
    0,
  )
  if (bytes > maxEntityBytes) throw badRequest('ENTITIES_TOO_LONG')
  const open: WireEntity[] = []
  for (const entity of sortEntities(entities)) {
    checkPlace(entity, text)
    const end = entity.offset + entity.length
    for (let outer = open.at(-1); outer !== undefined; outer = open.at(-1)) {
      if (outer.offset + outer.length > entity.offset) break
      open.pop()
    }
    for (const outer of open) checkNesting(outer, entity, end)
    open.push(entity)
  }
}

const checkNesting = (outer: WireEntity, inner: WireEntity, end: number): void => {
  const place = `${outer.type} at ${outer.offset} and ${inner.type} at ${inner.offset}`
  if (end > outer.offset + outer.length) throw strict(`entities overlap: ${place}`)
  const sameSpan = outer.offset === inner.offset && outer.length === inner.length
  if (outer.type === inner.type && sameSpan) throw strict(`the same entity twice: ${place}`)
  if (!canContain(outer.type, inner.type) && !(sameSpan && canContain(inner.type, outer.type)))
    throw strict(`entities must not nest: ${place}`)
}
