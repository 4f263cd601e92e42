import type { Gateway } from '../api/gateway.js'
import type { Destination } from '../handlers/destination.js'

/** Milliseconds that a reader waits before the bot is shown to be typing. */
const PATIENCE = 500
/** Milliseconds until it has to be shown again: Telegram shows it for five seconds. */
const AGAIN = 4_500

/** Shows in a chat that the bot is busy, once that takes long. */
export interface Typing {
  /** Starts the wait anew: what comes next is fast, most of the time. */
  restart(): void
  stop(): void
}

export function startTyping(
  gateway: Gateway,
  { chatId, topicId }: Destination,
  signal: AbortSignal,
): Typing {
  const payload = { chat_id: chatId, message_thread_id: topicId ?? undefined, action: 'typing' }
  let timer: NodeJS.Timeout | undefined
  function wait(ms: number): void {
    timer = setTimeout(() => {
      void gateway.once('sendChatAction', payload, signal)
      if (!signal.aborted) wait(AGAIN)
    }, ms)
  }
  wait(PATIENCE)
  return {
    restart() {
      clearTimeout(timer)
      wait(PATIENCE)
    },
    stop: () => clearTimeout(timer),
  }
}
