import type { Message } from 'telegraf/types'
import type { Turn } from '../../conversation/turn.js'
import type { Block } from '../../messages/block.js'
import { destinationOf } from '../handlers/destination.js'
import { editText } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { sendTexts } from '../handlers/send-blocks.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import type { Keyboard } from '../rendering/keyboard.js'

/**
 * Puts another reply in place of a turn's: edits its messages one by one, deletes those that are not needed any more and
 * sends those that are missing. A reply that cannot be edited, because its reader has deleted it, is sent anew.
 *
 * @returns the messages of the reply from now on
 */
export async function replaceReply(
  { chatId, answerMessageIds: old }: Turn,
  question: Message,
  blocks: readonly Block[],
  keyboard: Keyboard,
  signal: AbortSignal,
  { gateway }: Pick<HandlerDeps, 'gateway'>,
): Promise<readonly number[]> {
  const texts = blocksToMessages(blocks)
  const to = destinationOf(question)
  const kept = old.slice(0, texts.length)
  for (const [index, messageId] of kept.entries()) {
    const text = texts[index]
    if (text === undefined) continue
    const isLast = index === texts.length - 1
    const options = { signal, keyboard: isLast ? keyboard : [] }
    const outcome = await editText(gateway, { chatId, messageId }, text, options)
    if (outcome.kind !== 'not sent' || outcome.code !== 400) continue
    const sent = await sendTexts(gateway, texts.slice(index), to, { signal, keyboard })
    return [...kept.slice(0, index), ...sent.messageIds]
  }
  for (const messageId of old.slice(texts.length)) {
    await gateway.reply('deleteMessage', { chat_id: chatId, message_id: messageId }, signal)
  }
  const missing = texts.slice(kept.length)
  if (missing.length === 0) return kept
  // A reply in a group answers the question with its first message alone.
  const place = kept.length === 0 ? to : { ...to, replyTo: null }
  const { messageIds } = await sendTexts(gateway, missing, place, { signal, keyboard })
  return [...kept, ...messageIds]
}
