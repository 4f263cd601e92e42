import { detectedKinds, formattingKinds } from '../markup/entity-kinds.js'
import { array, chatId, flag, integer, object, optional, required, text } from './shape.js'

const user = object({
  id: required(integer(1)),
  is_bot: optional(flag),
  first_name: optional(text()),
  last_name: optional(text()),
  username: optional(text()),
  language_code: optional(text()),
})

/** Fields that one kind of entity must have and no other may. */
const entityFields: Readonly<Record<string, readonly string[]>> = {
  text_link: ['url'],
  text_mention: ['user'],
  custom_emoji: ['custom_emoji_id'],
  date_time: ['unix_time', 'date_time_format'],
  pre: ['language'],
}
const optionalFields = new Set(['language', 'date_time_format'])

const messageEntity = object(
  {
    type: required(text({ oneOf: [...formattingKinds, ...detectedKinds] })),
    offset: required(integer()),
    length: required(integer()),
    url: optional(text()),
    user: optional(user),
    language: optional(text()),
    custom_emoji_id: optional(text({ pattern: /^\d{1,20}$/ })),
    unix_time: optional(integer()),
    date_time_format: optional(text({ pattern: /^(r|w?[dD]?[tT]?)$/ })),
  },
  (entity, at) => {
    const own = entityFields[entity.type] ?? []
    for (const [type, fields] of Object.entries(entityFields))
      for (const field of fields) {
        const isThere = Object.hasOwn(entity, field)
        if (isThere && type !== entity.type)
          return `${at} is a ${entity.type} and has no "${field}"`
        if (!isThere && own.includes(field) && !optionalFields.has(field))
          return `${at} is a ${entity.type} and lacks "${field}"`
      }
    return undefined
  },
)

export const entities = array(messageEntity)

export const parseMode = text({ pattern: /^(html|markdownv2|markdown|none|)$/i })

export const linkPreviewOptions = object(
  {
    is_disabled: optional(flag),
    url: optional(text()),
    prefer_small_media: optional(flag),
    prefer_large_media: optional(flag),
    show_above_text: optional(flag),
  },
  ({ prefer_small_media: small, prefer_large_media: large }, at) =>
    small === true && large === true ? `${at} prefers both small and large media` : undefined,
)

export const replyParameters = object({
  message_id: required(integer(1)),
  chat_id: optional(chatId),
  allow_sending_without_reply: optional(flag),
  quote: optional(text({ max: 1024 })),
  quote_parse_mode: optional(parseMode),
  quote_entities: optional(entities),
  quote_position: optional(integer(0)),
})
