import type { Gateway, Outcome } from '../api/gateway.js'
import { replyMarkup, type Keyboard } from '../rendering/keyboard.js'
import type { RichText } from '../rendering/rich-text.js'
import { refusesEntities } from './send-blocks.js'

/** A message of the bot's in a chat, or one sent through inline mode. */
export type EditTarget =
  { readonly chatId: number; readonly messageId: number } | { readonly inlineMessageId: string }

export interface EditOptions {
  readonly signal: AbortSignal
  /** The buttons from now on; without them there are none. */
  readonly keyboard?: Keyboard
}

/** Puts another text, and other buttons, in place of a message's. */
export async function editText(
  gateway: Gateway,
  target: EditTarget,
  { text, entities }: RichText,
  { signal, keyboard = [] }: EditOptions,
): Promise<Outcome> {
  const payload = {
    ...targetOf(target),
    text,
    entities: entities.length > 0 ? entities : undefined,
    link_preview_options: { is_disabled: true },
    reply_markup: replyMarkup(keyboard),
  }
  const outcome = await gateway.reply('editMessageText', payload, signal)
  if (!refusesEntities(outcome)) return asWanted(outcome)
  return asWanted(
    await gateway.reply('editMessageText', { ...payload, entities: undefined }, signal),
  )
}

/** Puts other buttons under a message. @param markup - as the Bot API takes it */
export async function editMarkup(
  gateway: Gateway,
  target: EditTarget,
  markup: object | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const payload = { ...targetOf(target), reply_markup: markup }
  return asWanted(await gateway.reply('editMessageReplyMarkup', payload, signal))
}

function targetOf(target: EditTarget): Readonly<Record<string, unknown>> {
  if ('inlineMessageId' in target) return { inline_message_id: target.inlineMessageId }
  return { chat_id: target.chatId, message_id: target.messageId }
}

/** Telegram refuses an edit that would change nothing: the message is as it should be. */
function asWanted(outcome: Outcome): Outcome {
  const isSame = outcome.kind === 'not sent' && /message is not modified/i.test(outcome.reason)
  return isSame ? { kind: 'sent', result: true } : outcome
}
