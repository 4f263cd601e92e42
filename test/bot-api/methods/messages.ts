import { isDeepStrictEqual } from 'node:util'
import { badRequest } from '../api-error.js'
import type { TextInput } from '../markup/formatted-text.js'
import { messageText } from '../markup/message-text.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import type { WireMessage } from '../wire.js'
import { hasRight, membershipOf, type Chat } from '../world/chat.js'
import { readableChat, writableChat } from '../world/bot-access.js'
import { checkKeyboard } from './check-keyboard.js'
import { findReply } from './find-reply.js'

/** What a message says: no field at all for an absent one, so that messages compare as JSON does. */
const content = (
  state: ServerState,
  params: TextInput & { readonly link_preview_options?: object },
  tooLong?: string,
): Pick<WireMessage, 'text' | 'entities' | 'link_preview_options'> => {
  const { text, entities } = messageText(params, state.findUser, tooLong)
  const { link_preview_options: preview } = params
  return {
    text,
    ...(entities.length === 0 ? {} : { entities }),
    ...(preview === undefined ? {} : { link_preview_options: preview }),
  }
}

export const sendMessage = (state: ServerState, params: ParamsOf<'sendMessage'>): WireMessage => {
  const chat = writableChat(state, params.chat_id, params.message_thread_id)
  const { wire } = chat
  const said = content(state, params)
  const keyboard = checkKeyboard(params.reply_markup, wire.type)
  const reply = findReply(state, chat, params.reply_parameters)
  state.meter.count(wire, state.now())
  const thread =
    params.message_thread_id ??
    (wire.is_forum ? reply.reply_to_message?.message_thread_id : undefined)
  const message: WireMessage = {
    message_id: state.world.nextMessageId(chat),
    ...(wire.type === 'channel' ? { sender_chat: wire } : { from: state.world.bot }),
    chat: wire,
    date: state.date(),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(params.protect_content === true ? { has_protected_content: true } : {}),
    ...reply,
    ...said,
    ...keyboard,
  }
  if (params.reply_markup !== undefined && keyboard.reply_markup === undefined)
    chat.uneditable.add(message.message_id)
  return state.addBotMessage(chat, message)
}

type EditTarget = ParamsOf<'editMessageReplyMarkup'>

/** The message to edit, and whether it is named by an inline id, when the answer is `true` and not the message. */
const findEdited = (
  state: ServerState,
  { chat_id, message_id, inline_message_id }: EditTarget,
): { chat: Chat; message: WireMessage; isInline: boolean } => {
  if (inline_message_id !== undefined) {
    if (chat_id !== undefined || message_id !== undefined)
      throw badRequest('strict server: both chat_id and inline_message_id are given')
    const place = state.inlineMessages.get(inline_message_id)
    const message = place?.chat.messages.get(place.messageId)
    if (place === undefined || message === undefined) throw badRequest('MESSAGE_ID_INVALID')
    return { chat: place.chat, message, isInline: true }
  }
  if (chat_id === undefined) throw badRequest('chat_id is empty')
  if (message_id === undefined) throw badRequest('message identifier is not specified')
  const chat = writableChat(state, chat_id)
  const message = chat.messages.get(message_id)
  if (message === undefined) throw badRequest('message to edit not found')
  if (!chat.botMessages.has(message_id) || chat.uneditable.has(message_id))
    throw badRequest("message can't be edited")
  return { chat, message, isInline: false }
}

const replace = (
  state: ServerState,
  chat: Chat,
  old: WireMessage,
  edited: WireMessage,
): WireMessage => {
  const { edit_date: _, ...before } = old
  if (isDeepStrictEqual(before, edited))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  return state.world.store(chat, { ...edited, edit_date: state.date() })
}

export const editMessageText = (
  state: ServerState,
  params: ParamsOf<'editMessageText'>,
): WireMessage | true => {
  const { chat, message, isInline } = findEdited(state, params)
  const said = content(state, params, 'MESSAGE_TOO_LONG')
  const {
    text: _text,
    entities: _entities,
    reply_markup: _markup,
    link_preview_options: _preview,
    edit_date: _date,
    ...rest
  } = message
  const edited = replace(state, chat, message, {
    ...rest,
    ...said,
    ...checkKeyboard(params.reply_markup, chat.wire.type),
  })
  return isInline || edited
}

export const editMessageReplyMarkup = (
  state: ServerState,
  params: ParamsOf<'editMessageReplyMarkup'>,
): WireMessage | true => {
  const { chat, message, isInline } = findEdited(state, params)
  const { reply_markup: _markup, edit_date: _date, ...rest } = message
  const edited = replace(state, chat, message, {
    ...rest,
    ...checkKeyboard(params.reply_markup, chat.wire.type),
  })
  return isInline || edited
}

const deletableSeconds = 48 * 3600

export const deleteMessage = (state: ServerState, params: ParamsOf<'deleteMessage'>): true => {
  const chat = readableChat(state, params.chat_id)
  const message = chat.messages.get(params.message_id)
  if (message === undefined) throw badRequest('message to delete not found')
  const bot = membershipOf(chat, state.world.bot.id)
  const isOwn = chat.botMessages.has(params.message_id)
  const isRecent = state.date() - message.date < deletableSeconds
  const may =
    hasRight(bot, 'can_delete_messages') || (isRecent && (isOwn || chat.wire.type === 'private'))
  if (!may) throw badRequest("message can't be deleted")
  chat.messages.delete(params.message_id)
  return true
}

/** Refused in channels, where nobody would see it (core.telegram.org/bots/api#sendchataction). */
export const sendChatAction = (state: ServerState, params: ParamsOf<'sendChatAction'>): true => {
  const chat = writableChat(state, params.chat_id, params.message_thread_id)
  if (chat.wire.type === 'channel')
    throw badRequest('strict server: chat actions are not shown in channels')
  return true
}
