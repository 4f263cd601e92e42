import { destinationOf } from './destination.js'
import type { HandlerDeps, Request } from './handler.js'

/**
 * Whether a message was answered before: Telegram delivers it once more to the bot that follows one which was killed
 * before it could confirm. A button that asks may be pressed again and again.
 */
export function wasAnswered(
  { ctx, message, text }: Request,
  { store, report }: Pick<HandlerDeps, 'store' | 'report'>,
): boolean {
  if (ctx.message !== message) return false
  try {
    const { chatId } = destinationOf(message)
    const turn = store.turns.byQuestionMessage(chatId, message.message_id)
    return turn !== null && turn.answerMessageIds.length > 0 && turn.question === text
  } catch (error) {
    report(error, 'a question could not be looked for', ctx.update.update_id)
    return false
  }
}
