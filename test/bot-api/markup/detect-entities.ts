import type { WireEntity } from '../wire.js'

/** What Telegram marks by itself in any text; simplified: an address needs a scheme or a common domain. */
const detectors: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'url', pattern: /\bhttps?:\/\/[^\s<>"]+[^\s<>".,:;!?)\]]/giu },
  { type: 'email', pattern: /(?<![\w.@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\b/giu },
  {
    type: 'url',
    pattern:
      /(?<![\w@./-])(?:[a-z\d-]+\.)+(?:com|org|net|kz|ru|me|io|info)\b(?:\/[^\s<>"]*[^\s<>".,:;!?)\]])?/giu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_/@])@\w{4,32}(?![\p{L}\p{N}_])/gu },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/])\/[a-z\d_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/])/giu,
  },
  {
    type: 'hashtag',
    pattern: /(?<![\p{L}\p{N}_#@])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu,
  },
]

const intersects = (a: WireEntity, b: WireEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Entities that stand in every text by themselves and do not touch a code, link or date among `given`. */
export const detectEntities = (
  text: string,
  given: readonly WireEntity[],
): readonly WireEntity[] => {
  const closed = given.filter(({ type }) =>
    ['code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time'].includes(type),
  )
  const found: WireEntity[] = []
  for (const { type, pattern } of detectors)
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (![...closed, ...found].some((other) => intersects(entity, other))) found.push(entity)
    }
  return found
}
