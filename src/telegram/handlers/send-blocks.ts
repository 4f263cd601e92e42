import type { Block } from '../../messages/block.js'
import { blocksToMessages } from '../rendering/blocks-to-messages.js'
import { replyMarkup, type Keyboard } from '../rendering/keyboard.js'
import type { Gateway, Outcome } from '../api/gateway.js'
import type { RichText } from '../rendering/rich-text.js'
import type { Destination } from './destination.js'

export interface SendOptions {
  readonly signal: AbortSignal
  /** Buttons under the last message. */
  readonly keyboard?: Keyboard
}

/** What became of a reply: of its last message that was tried, and the ids of those that got through. */
export interface Sent {
  readonly outcome: Outcome
  readonly messageIds: readonly number[]
}

/** Sends blocks as one message, or several where they are long; the first that does not get through ends it. */
export async function sendBlocks(
  gateway: Gateway,
  blocks: readonly Block[],
  to: Destination,
  options: SendOptions,
): Promise<Sent> {
  return await sendTexts(gateway, blocksToMessages(blocks), to, options)
}

/** Sends messages in order; the first that does not get through ends it. */
export async function sendTexts(
  gateway: Gateway,
  messages: readonly RichText[],
  to: Destination,
  { signal, keyboard = [] }: SendOptions,
): Promise<Sent> {
  let outcome: Outcome = { kind: 'sent', result: null }
  const messageIds: number[] = []
  for (const [index, message] of messages.entries()) {
    const payload = {
      ...payloadOf(message, to, index === 0),
      reply_markup: index === messages.length - 1 ? replyMarkup(keyboard) : undefined,
    }
    outcome = await gateway.reply('sendMessage', payload, signal)
    if (refusesEntities(outcome)) {
      outcome = await gateway.reply('sendMessage', { ...payload, entities: undefined }, signal)
    }
    if (outcome.kind !== 'sent') break
    messageIds.push(...messageIdIn(outcome.result))
  }
  return { outcome, messageIds }
}

function payloadOf({ text, entities }: RichText, to: Destination, isFirst: boolean) {
  return {
    chat_id: to.chatId,
    text,
    entities: entities.length > 0 ? entities : undefined,
    link_preview_options: { is_disabled: true },
    message_thread_id: to.topicId ?? undefined,
    reply_parameters:
      isFirst && to.replyTo !== null
        ? { message_id: to.replyTo, allow_sending_without_reply: true }
        : undefined,
  }
}

function messageIdIn(result: unknown): readonly number[] {
  const id = (result as { readonly message_id?: unknown } | null)?.message_id
  return typeof id === 'number' ? [id] : []
}

/** Plain text reaches the reader even where Telegram dislikes its formatting. */
export function refusesEntities(outcome: Outcome): boolean {
  return outcome.kind === 'not sent' && outcome.code === 400 && /entit/i.test(outcome.reason)
}
