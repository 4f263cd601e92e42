import type { CallbackQuery, MaybeInaccessibleMessage, Message } from 'telegraf/types'
import type { Locale } from '../../messages/locale.js'
import type { BotContext } from '../handlers/bot-context.js'
import { destinationOf } from '../handlers/destination.js'
import { parseCallbackData } from './callback-data.js'
import type { Press } from './callback-handler.js'

/** The press of a button; null where its data or message are none of this version's. */
export function readPress(query: CallbackQuery, ctx: BotContext, locale: Locale): Press | null {
  const data = 'data' in query ? parseCallbackData(query.data) : null
  if (data === null) return null
  const { message, inline_message_id: inlineMessageId } = query
  const reader = { ctx, data, userId: query.from.id, locale, signal: ctx.signal }
  if (inlineMessageId !== undefined) {
    return { ...reader, place: null, target: { inlineMessageId }, message: null, markup: null }
  }
  // In channels the bot has no buttons: nobody but their admins may make it write there.
  if (message === undefined || message.chat.type === 'channel') return null
  const { chat, message_id: messageId } = message
  const isPrivate = chat.type === 'private'
  return {
    ...reader,
    place: {
      ...destinationOf(message),
      messageId,
      isPrivate,
      replyTo: isPrivate ? null : messageId,
    },
    target: { chatId: chat.id, messageId },
    message: isShown(message) ? message : null,
    markup: ('reply_markup' in message ? message.reply_markup : null) ?? null,
  }
}

/** Messages that are too old come without anything but their id, with the date 0. */
function isShown(message: MaybeInaccessibleMessage): message is Message {
  return message.date !== 0
}
