import type { Block } from '../../messages/block.js'
import type { Locale } from '../../messages/locale.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { sendBlocks, type Sent } from '../handlers/send-blocks.js'
import { chosenLocale } from '../language/chosen-locale.js'
import type { Keyboard } from '../rendering/keyboard.js'

/** What somebody is told. */
export interface Note {
  readonly blocks: readonly Block[]
  readonly keyboard?: Keyboard
}

/**
 * Tells somebody something in private. Who has never started the bot, or has blocked it, does not hear of it.
 *
 * @param fallback - the language of somebody who has chosen none
 */
export async function tellUser(
  userId: number,
  fallback: Locale,
  note: (messages: LocalMessages) => Note,
  deps: Pick<HandlerDeps, 'gateway' | 'store' | 'report' | 'messages'>,
  signal: AbortSignal,
): Promise<Sent | null> {
  if (userId <= 0 || deps.store.settings.get(userId).blocked) return null
  const locale = chosenLocale(userId, 0, deps) ?? fallback
  const { blocks, keyboard = [] } = note(deps.messages.in(locale))
  const to = { chatId: userId, topicId: null, replyTo: null }
  return await sendBlocks(deps.gateway, blocks, to, { signal, keyboard })
}
