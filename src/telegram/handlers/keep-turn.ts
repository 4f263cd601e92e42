import type { Answer } from '../../answer/answer.js'
import { storedAnswer } from '../../conversation/stored-answer.js'
import type { Turn } from '../../conversation/turn.js'
import type { Locale } from '../../messages/locale.js'
import { destinationOf } from './destination.js'
import type { HandlerDeps, Request } from './handler.js'

export interface Asked {
  readonly answers: readonly Answer[]
  /** The text that was looked up, where it is not the message's own. */
  readonly understood: string | null
  /** Of the reply's frame. */
  readonly lang: Locale
}

/**
 * Stores a question and its answers before the reply is sent, since its buttons carry the id. Null where it
 * cannot be stored: the reply then goes out without buttons.
 */
export function keepTurn(
  { ctx, message, text }: Request,
  { answers, understood, lang }: Asked,
  { store, clock, report }: HandlerDeps,
): Turn | null {
  const { chatId, topicId } = destinationOf(message)
  try {
    return store.turns.add({
      chatId,
      topicId,
      userId: message.from?.id ?? null,
      questionMessageId: message.message_id,
      answerMessageIds: [],
      question: text,
      understood,
      lang,
      at: clock.date(),
      answers: answers.map(storedAnswer),
    })
  } catch (error) {
    report(error, 'a question could not be stored', ctx.update.update_id)
    return null
  }
}

/** Remembers which messages the reply to a stored question is. */
export function keepReply(
  turn: Turn,
  answerMessageIds: readonly number[],
  { ctx }: Request,
  { store, report }: HandlerDeps,
): void {
  try {
    store.turns.update(turn.id, { answerMessageIds })
  } catch (error) {
    report(error, 'a reply could not be stored', ctx.update.update_id)
  }
}
