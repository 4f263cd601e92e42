import type { Gateway, Outcome } from '../api/gateway.js'
import type { HandlerDeps } from '../handlers/handler.js'

type Deps = Pick<HandlerDeps, 'store' | 'report'>

/** A gateway that remembers the chats that the bot may not write to: blocked, removed, deleted. */
export function rememberingBlocks(gateway: Gateway, deps: Deps): Gateway {
  const remembering =
    (call: Gateway['once']): Gateway['once'] =>
    async (method, payload, signal) => {
      const outcome = await call(method, payload, signal)
      const chatId = payload['chat_id']
      if (isForbidden(outcome) && !READS.test(method) && typeof chatId === 'number')
        setBlocked(chatId, true, deps)
      return outcome
    }
  return {
    once: remembering((...call) => gateway.once(...call)),
    reply: remembering((...call) => gateway.reply(...call)),
  }
}

/** Who writes to the bot has it unblocked. */
export function noteReachable(chatId: number, deps: Deps): void {
  setBlocked(chatId, false, deps)
}

/** Methods that write nothing to a chat: a stranger may have named it. */
const READS = /^get/

function isForbidden(outcome: Outcome): boolean {
  return outcome.kind === 'not sent' && outcome.code === 403
}

function setBlocked(chatId: number, blocked: boolean, { store, report }: Deps): void {
  try {
    const settings = store.settings.get(chatId)
    if (settings.blocked !== blocked) store.settings.set({ ...settings, blocked })
  } catch (error) {
    report(error, 'a blocked chat could not be remembered')
  }
}
