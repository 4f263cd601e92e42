import { updateKinds } from '../update-kinds.js'
import { botCommands, commandScope, languageCode } from './bot-commands.js'
import { inlineResults, resultsButton } from './inline-results.js'
import { entities, linkPreviewOptions, parseMode, replyParameters } from './message-options.js'
import { inlineKeyboard, replyMarkup } from './reply-markup.js'
import {
  array,
  chatId,
  flag,
  integer,
  optional,
  required,
  text,
  type Fields,
  type ValueOf,
} from './shape.js'

const chat = required(chatId)
const allowedUpdates = optional(array(text({ oneOf: updateKinds })))

/** Where an edit goes: a message of a chat, or one sent from an inline result. */
const editTarget = {
  chat_id: optional(chatId),
  message_id: optional(integer(1)),
  inline_message_id: optional(text({ min: 1 })),
}

const textOptions = {
  parse_mode: optional(parseMode),
  entities: optional(entities),
  link_preview_options: optional(linkPreviewOptions),
}

const chatActions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]

/**
 * The methods of this server with their parameters: those a bot may use that answers questions and broadcasts text
 * (core.telegram.org/bots/api#available-methods, Bot API 10.1). Anything else is refused.
 */
export const methodTable = {
  getMe: {},
  logOut: {},
  close: {},
  getUpdates: {
    offset: optional(integer()),
    limit: optional(integer()),
    timeout: optional(integer()),
    allowed_updates: allowedUpdates,
  },
  setWebhook: {
    url: required(text()),
    ip_address: optional(text()),
    max_connections: optional(integer(1, 100)),
    allowed_updates: allowedUpdates,
    drop_pending_updates: optional(flag),
    secret_token: optional(text({ pattern: /^[\w-]{1,256}$/ })),
  },
  deleteWebhook: { drop_pending_updates: optional(flag) },
  getWebhookInfo: {},
  sendMessage: {
    chat_id: chat,
    message_thread_id: optional(integer(1)),
    text: required(text()),
    ...textOptions,
    disable_notification: optional(flag),
    protect_content: optional(flag),
    allow_paid_broadcast: optional(flag),
    reply_parameters: optional(replyParameters),
    reply_markup: optional(replyMarkup),
  },
  editMessageText: {
    ...editTarget,
    text: required(text()),
    ...textOptions,
    reply_markup: optional(inlineKeyboard),
  },
  editMessageReplyMarkup: { ...editTarget, reply_markup: optional(inlineKeyboard) },
  deleteMessage: { chat_id: chat, message_id: required(integer(1)) },
  answerCallbackQuery: {
    callback_query_id: required(text()),
    text: optional(text()),
    show_alert: optional(flag),
    url: optional(text()),
    cache_time: optional(integer(0)),
  },
  answerInlineQuery: {
    inline_query_id: required(text()),
    results: required(inlineResults),
    cache_time: optional(integer(0)),
    is_personal: optional(flag),
    next_offset: optional(text()),
    button: optional(resultsButton),
  },
  sendChatAction: {
    chat_id: chat,
    message_thread_id: optional(integer(1)),
    action: required(text({ oneOf: chatActions })),
  },
  setMyCommands: {
    commands: required(botCommands),
    scope: optional(commandScope),
    language_code: languageCode,
  },
  getMyCommands: { scope: optional(commandScope), language_code: languageCode },
  deleteMyCommands: { scope: optional(commandScope), language_code: languageCode },
  setMyName: { name: optional(text({ max: 64 })), language_code: languageCode },
  getMyName: { language_code: languageCode },
  setMyDescription: { description: optional(text({ max: 512 })), language_code: languageCode },
  getMyDescription: { language_code: languageCode },
  setMyShortDescription: {
    short_description: optional(text({ max: 120 })),
    language_code: languageCode,
  },
  getMyShortDescription: { language_code: languageCode },
  getChat: { chat_id: chat },
  getChatMember: { chat_id: chat, user_id: required(integer(1)) },
  getChatAdministrators: { chat_id: chat, return_bots: optional(flag) },
  getChatMemberCount: { chat_id: chat },
  leaveChat: { chat_id: chat },
  getFile: { file_id: required(text()) },
} as const satisfies Readonly<Record<string, Fields>>

export type MethodName = keyof typeof methodTable

export type ParamsOf<M extends MethodName> = ValueOf<(typeof methodTable)[M]>

/** Telegram does not tell upper from lower case in method names. */
const byLowerCase: ReadonlyMap<string, MethodName> = new Map(
  (Object.keys(methodTable) as MethodName[]).map((name) => [name.toLowerCase(), name]),
)

export const findMethod = (name: string): MethodName | undefined =>
  byLowerCase.get(name.toLowerCase())
