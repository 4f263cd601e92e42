import { inline, paragraph, type Block } from '../../messages/block.js'
import type { HandlerDeps, Request } from '../handlers/handler.js'
import { subscriptionOf } from './subscription-of.js'

/** What readers are told who blocked the bot and are back: their digest has stopped. Nothing for everybody else. */
export function stoppedNote(
  { message, isPrivate, locale }: Request,
  { store, messages, report }: Pick<HandlerDeps, 'store' | 'messages' | 'report'>,
): readonly Block[] {
  if (!isPrivate) return []
  try {
    const state = subscriptionOf(message.chat.id, { store })?.state
    const isLost = state?.kind === 'stopped' && state.reason === 'unreachable'
    if (!isLost) return []
    return [paragraph(inline(messages.in(locale).text('start-subscription-stopped')))]
  } catch (error) {
    report(error, 'a subscription could not be read')
    return []
  }
}
