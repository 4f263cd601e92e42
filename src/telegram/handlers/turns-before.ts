import type { Message } from 'telegraf/types'
import { ASKER_KEPT_FOR } from '../../conversation/conversation-store.js'
import type { Turn } from '../../conversation/turn.js'
import { destinationOf } from './destination.js'
import type { HandlerDeps } from './handler.js'

/** How long a question in a private chat is still spoken of, in milliseconds. */
const SPOKEN_OF = ASKER_KEPT_FOR
/** Turns that a follow-up may look back on. */
const MOST = 3

/**
 * The turns that a message may lean on, the latest first: the one whose question or answer it is a reply to, with those before it; in a
 * private chat without a reply, those of the last ten minutes. `before` is when the message was first answered, for an
 * edited one.
 */
export function turnsBefore(
  message: Message,
  before: number,
  { store }: Pick<HandlerDeps, 'store'>,
): readonly Turn[] {
  const { chatId, topicId } = destinationOf(message)
  const replied = 'reply_to_message' in message ? message.reply_to_message : undefined
  const turn =
    replied === undefined
      ? null
      : (store.turns.byAnswerMessage(chatId, replied.message_id) ??
        store.turns.byQuestionMessage(chatId, replied.message_id))
  if (turn !== null) {
    const place = { chatId, topicId: turn.topicId, userId: turn.userId }
    const period = { since: turn.at - SPOKEN_OF, before: turn.at }
    const isTold = message.chat.type === 'private' || turn.userId !== null
    return [turn, ...(isTold ? store.turns.recentIn(place, period, MOST - 1) : [])]
  }
  if (message.chat.type !== 'private' || replied !== undefined) return []
  const period = { since: before - SPOKEN_OF, before }
  return store.turns.recentIn({ chatId, topicId, userId: null }, period, MOST)
}
