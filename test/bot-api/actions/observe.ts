import type { Call, CallPredicate } from '../call-log.js'
import type { Query, ServerState } from '../server-state.js'
import type { WireChat, WireMessage } from '../wire.js'
import { chatOf } from './set-up.js'

const defaultTimeoutMs = 20_000

/** What the bot did, and what the readers of a chat see. */
export const observe = (state: ServerState) => {
  const replies = (where: WireChat): readonly WireMessage[] => {
    const chat = chatOf(state, where)
    return [...chat.messages.values()].filter(({ message_id: id }) => chat.botMessages.has(id))
  }
  const waitForCall = (
    wanted: string | CallPredicate,
    { timeoutMs = defaultTimeoutMs, from = 0 }: { timeoutMs?: number; from?: number } = {},
  ): Promise<Call> =>
    state.log.waitFor(
      typeof wanted === 'string' ? ({ method }) => method === wanted : wanted,
      timeoutMs,
      from,
    )
  return {
    callsOf: (method: string): readonly Call[] =>
      state.log.calls.filter((call) => call.method === method),
    /** All messages of a chat as they are now, in order; deleted ones are gone. */
    messages: (where: WireChat): readonly WireMessage[] => [
      ...chatOf(state, where).messages.values(),
    ],
    /** The bot's messages among them. */
    replies,
    /** The first finished call of the method, or that the predicate accepts, counting past ones (`from`: from that index on). */
    waitForCall,
    /** Waits until the bot has at least `count` messages in the chat. */
    waitForReplies: async (
      where: WireChat,
      count = 1,
      { timeoutMs = defaultTimeoutMs }: { timeoutMs?: number } = {},
    ): Promise<readonly WireMessage[]> => {
      if (replies(where).length < count)
        await state.log.waitForNext(() => replies(where).length >= count, timeoutMs)
      return replies(where)
    },
    /** Waits until the bot has answered a button press or an inline query; the parameters of its answer. */
    waitForAnswer: async (
      query: Query,
      { timeoutMs = defaultTimeoutMs }: { timeoutMs?: number } = {},
    ): Promise<Readonly<Record<string, unknown>>> => {
      if (query.answer === undefined)
        await state.log.waitForNext(() => query.answer !== undefined, timeoutMs)
      return query.answer ?? {}
    },
    /** Waits until the bot has confirmed every update and waits for the next one. */
    waitForPoll: async ({
      timeoutMs = defaultTimeoutMs,
    }: { timeoutMs?: number } = {}): Promise<void> => {
      const end = Date.now() + timeoutMs
      while (!state.queue.isPolled || state.queue.pending.length > 0) {
        if (Date.now() > end) throw new Error(`no poll within ${timeoutMs} ms`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}
