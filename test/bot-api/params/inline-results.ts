import { entities, linkPreviewOptions, parseMode } from './message-options.js'
import { inlineKeyboard } from './reply-markup.js'
import { array, integer, object, optional, required, text } from './shape.js'

const content = object({
  message_text: required(text()),
  parse_mode: optional(parseMode),
  entities: optional(entities),
  link_preview_options: optional(linkPreviewOptions),
})

/** Articles only: the one kind of result that is text. */
const article = object(
  {
    type: required(text({ oneOf: ['article'] })),
    id: required(text()),
    title: required(text({ min: 1 })),
    input_message_content: required(content),
    reply_markup: optional(inlineKeyboard),
    url: optional(text()),
    description: optional(text()),
    thumbnail_url: optional(text()),
    thumbnail_width: optional(integer(0)),
    thumbnail_height: optional(integer(0)),
  },
  ({ id }) => {
    const bytes = Buffer.byteLength(id)
    return bytes < 1 || bytes > 64 ? 'RESULT_ID_INVALID' : undefined
  },
)

export const inlineResults = array(article)

export const resultsButton = object(
  {
    text: required(text({ min: 1 })),
    web_app: optional(object({ url: required(text({ pattern: /^https:/ })) })),
    start_parameter: optional(text({ pattern: /^[\w-]{1,64}$/ })),
  },
  ({ web_app: app, start_parameter: start }, at) =>
    (app === undefined) === (start === undefined)
      ? `${at} must have one of web_app and start_parameter`
      : undefined,
)
