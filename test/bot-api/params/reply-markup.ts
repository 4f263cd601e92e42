import {
  array,
  flag,
  object,
  oneOf,
  onlyTrue,
  optional,
  required,
  text,
  type Shape,
} from './shape.js'

const style = optional(text({ oneOf: ['primary', 'danger', 'success'] }))
const placeholder = optional(text({ min: 1, max: 64 }))

/** The one thing an inline button does; every button names exactly one. */
const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
] as const

const inlineButton = object(
  {
    text: required(text()),
    icon_custom_emoji_id: optional(text({ pattern: /^\d{1,20}$/ })),
    style,
    url: optional(text({ min: 1 })),
    callback_data: optional(text()),
    web_app: optional(object({ url: required(text({ pattern: /^https:/ })) })),
    login_url: optional(
      object({
        url: required(text({ pattern: /^https:/ })),
        forward_text: optional(text()),
        bot_username: optional(text()),
        request_write_access: optional(flag),
      }),
    ),
    switch_inline_query: optional(text({ max: 256 })),
    switch_inline_query_current_chat: optional(text({ max: 256 })),
    switch_inline_query_chosen_chat: optional(
      object({
        query: optional(text({ max: 256 })),
        allow_user_chats: optional(flag),
        allow_bot_chats: optional(flag),
        allow_group_chats: optional(flag),
        allow_channel_chats: optional(flag),
      }),
    ),
    copy_text: optional(object({ text: required(text({ min: 1, max: 256 })) })),
  },
  (button) => {
    if (button.text.trim() === '') return 'text buttons are unallowed in the inline keyboard'
    const count = actions.filter((action) => button[action] !== undefined).length
    if (count === 0) return 'text buttons are unallowed in the inline keyboard'
    if (count > 1) return `the button "${button.text}" does several things`
    const bytes = Buffer.byteLength(button.callback_data ?? ' ')
    return bytes < 1 || bytes > 64 ? 'BUTTON_DATA_INVALID' : undefined
  },
)

export const inlineKeyboard = object(
  { inline_keyboard: required(array(array(inlineButton, 8), 100)) },
  ({ inline_keyboard: rows }) =>
    rows.flat().length > 100 ? 'reply markup is too long' : undefined,
)

const replyButton = object({
  text: required(text({ min: 1 })),
  icon_custom_emoji_id: optional(text({ pattern: /^\d{1,20}$/ })),
  style,
  request_contact: optional(flag),
  request_location: optional(flag),
})

const replyButtonOrText: Shape<string | object> = {
  problem: (value, at) =>
    typeof value === 'string'
      ? text({ min: 1 }).problem(value, at)
      : replyButton.problem(value, at),
  fromText: replyButton.fromText,
}

const replyKeyboard = object({
  keyboard: required(array(array(replyButtonOrText, 12), 100)),
  is_persistent: optional(flag),
  resize_keyboard: optional(flag),
  one_time_keyboard: optional(flag),
  input_field_placeholder: placeholder,
  selective: optional(flag),
})

const removeKeyboard = object({ remove_keyboard: required(onlyTrue), selective: optional(flag) })

const forceReply = object({
  force_reply: required(onlyTrue),
  input_field_placeholder: placeholder,
  selective: optional(flag),
})

/** The four kinds of reply markup, told apart by the field that names each. */
export const replyMarkup: Shape<object> = oneOf<object>((value) => {
  if ('inline_keyboard' in value) return inlineKeyboard
  if ('keyboard' in value) return replyKeyboard
  if ('remove_keyboard' in value) return removeKeyboard
  return 'force_reply' in value ? forceReply : undefined
}, 'an inline keyboard, a keyboard, its removal or a forced reply')
