import {
  array,
  chatId,
  integer,
  object,
  oneOf,
  optional,
  required,
  text,
  type Fields,
  type Shape,
} from './shape.js'

const scopeFields: Readonly<Record<string, Fields>> = {
  default: {},
  all_private_chats: {},
  all_group_chats: {},
  all_chat_administrators: {},
  chat: { chat_id: required(chatId) },
  chat_administrators: { chat_id: required(chatId) },
  chat_member: { chat_id: required(chatId), user_id: required(integer(1)) },
}

export interface CommandScope {
  readonly type: string
  readonly chat_id?: number | string
  readonly user_id?: number
}

export const commandScope: Shape<CommandScope> = oneOf(
  (value) => {
    const type = 'type' in value && typeof value.type === 'string' ? value.type : ''
    const fields = Object.hasOwn(scopeFields, type) ? scopeFields[type] : undefined
    if (fields === undefined) return undefined
    return object({ type: required(text()), ...fields })
  },
  `a scope with the type ${Object.keys(scopeFields).join(', ')}`,
)

/** Two letters, or none for everybody who has no commands in their own language. */
export const languageCode = optional(text({ pattern: /^([a-z]{2})?$/ }))

export const botCommands = array(
  object({ command: required(text()), description: required(text()) }, (value) => {
    if (!/^\/?[a-z\d_]{1,32}$/.test(value.command)) return 'BOT_COMMAND_INVALID'
    const length = value.description.trim().length
    return length < 1 || length > 256 ? 'BOT_COMMAND_DESCRIPTION_INVALID' : undefined
  }),
)
