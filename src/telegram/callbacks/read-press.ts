import type { CallbackQuery } from 'telegraf/types'
import type { Locale } from '../../messages/locale.js'
import { destinationOf } from '../handlers/destination.js'
import { parseCallbackData } from './callback-data.js'
import type { Press } from './callback-handler.js'

/** The press of a button; null where its data or message are none of this version's. */
export function readPress(query: CallbackQuery, locale: Locale, signal: AbortSignal): Press | null {
  const data = 'data' in query ? parseCallbackData(query.data) : null
  if (data === null) return null
  const { message, inline_message_id: inlineMessageId } = query
  const reader = { data, userId: query.from.id, locale, signal }
  if (inlineMessageId !== undefined) {
    return { ...reader, place: null, target: { inlineMessageId }, markup: null, shown: null }
  }
  if (message === undefined) return null
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
    shown: 'text' in message ? { text: message.text, entities: message.entities ?? [] } : null,
    markup: ('reply_markup' in message ? message.reply_markup : null) ?? null,
  }
}
