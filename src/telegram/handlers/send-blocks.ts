import type { Message } from 'telegraf/types'
import type { Block } from '../../messages/block.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import type { Gateway, Outcome } from '../api/gateway.js'
import type { RichText } from '../rendering/rich-text.js'

/**
 * Answers a message: in its topic, in groups as a reply to it. Long replies are several messages; the first
 * that does not get through ends it, and its outcome is returned.
 */
export async function sendBlocks(
  gateway: Gateway,
  blocks: readonly Block[],
  to: Message,
  signal: AbortSignal,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'sent', result: null }
  for (const [index, message] of blocksToMessages(blocks).entries()) {
    const payload = payloadOf(message, to, index === 0)
    outcome = await gateway.reply('sendMessage', payload, signal)
    if (refusesEntities(outcome)) {
      outcome = await gateway.reply('sendMessage', { ...payload, entities: undefined }, signal)
    }
    if (outcome.kind !== 'sent') return outcome
  }
  return outcome
}

function payloadOf({ text, entities }: RichText, to: Message, isFirst: boolean) {
  const inTopic = 'is_topic_message' in to && to.is_topic_message === true
  const asReply = to.chat.type !== 'private' && isFirst
  return {
    chat_id: to.chat.id,
    text,
    entities: entities.length > 0 ? entities : undefined,
    link_preview_options: { is_disabled: true },
    message_thread_id: inTopic ? to.message_thread_id : undefined,
    reply_parameters: asReply
      ? { message_id: to.message_id, allow_sending_without_reply: true }
      : undefined,
  }
}

/** Plain text reaches the reader even where Telegram dislikes its formatting. */
function refusesEntities(outcome: Outcome): boolean {
  return outcome.kind === 'not sent' && outcome.code === 400 && /entit/i.test(outcome.reason)
}
