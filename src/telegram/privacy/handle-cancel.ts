import { inline, paragraph } from '../../messages/block.js'
import { editMarkup } from '../handlers/edit-message.js'
import type { Handler } from '../handlers/handler.js'

/** `/cancel`: closes the prompt that is open in the chat. Groups have none, and hear nothing. */
export const handleCancel: Handler = async (request, { messages, pendingPrompts, gateway }) => {
  const { ctx, isPrivate, message, locale, answer } = request
  if (!isPrivate) return null
  const chatId = message.chat.id
  const prompt = pendingPrompts.take(chatId)
  const local = messages.in(locale)
  if (prompt === null) return await answer([paragraph(inline(local.text('cancel-nothing')))])
  await editMarkup(gateway, { chatId, messageId: prompt.messageId }, undefined, ctx.signal)
  return await answer([paragraph(inline(local.text('forget-nothing')))])
}
