import { inline, paragraph } from '../../messages/block.js'
import type { Handler } from '../handlers/handler.js'
import { forgetKeyboard } from './forget-keyboard.js'

/** `/forget`: asks whether all that is stored of the reader may be deleted. */
export const handleForget: Handler = async (request, { messages, pendingPrompts }) => {
  const { isPrivate, message, locale, answer } = request
  const local = messages.in(locale)
  if (!isPrivate) return await answer([paragraph(inline(local.text('forget-in-private')))])
  const sent = await answer([paragraph(inline(local.text('forget-ask')))], forgetKeyboard(local))
  const [messageId] = sent.messageIds
  if (messageId !== undefined) pendingPrompts.open(message.chat.id, { messageId })
  return sent
}
