import { files } from './actions/files.js'
import { incoming } from './actions/incoming.js'
import { interactions } from './actions/interactions.js'
import { membership } from './actions/membership.js'
import { observe } from './actions/observe.js'
import { setUp } from './actions/set-up.js'
import type { Call } from './call-log.js'
import type { Fault, FaultHandle } from './faults.js'
import { answerCall } from './http/answer-call.js'
import { LoopbackServer } from './http/loopback-server.js'
import type { RateLimits, RateMeter } from './rate-meter.js'
import { pollTaken } from './update-queue.js'
import { ServerState } from './server-state.js'
import type { WireUpdate, WireUser } from './wire.js'

export interface BotApiOptions {
  readonly token?: string
  readonly username?: string
  /** On by default, as BotFather sets it. */
  readonly privacyMode?: boolean
  /** Refuses messages beyond these limits with 429; without it, what goes beyond Telegram's is only recorded. */
  readonly enforceLimits?: RateLimits
}

/**
 * Starts a Bot API server for one bot on a free port of 127.0.0.1. It is stricter than Telegram: parameters that
 * Telegram would ignore, drop or cut are refused (their error texts begin with "strict server"), and it knows only the
 * methods of `params/method-table.ts`. What users do are calls on it; what the bot did can be read from it:
 *
 *     const api = await startBotApi()
 *     const user = api.user({ languageCode: 'kk' })
 *     const chat = api.privateChat(user)
 *     api.fault({ method: 'sendMessage', kind: 'too-many-requests', retryAfter: 1 })
 *     api.sendText(chat, user, 'Who is it?')
 *     const [reply] = await api.waitForReplies(chat) // text and entities, as the reader sees them
 *     await api.close()
 */
export const startBotApi = async (options: BotApiOptions = {}) => {
  const { token = '7000000001:AAE-test-token-of-no-bot', username = 'zhauap_test_bot' } = options
  const bot: WireUser = {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Zhauap',
    username,
  }
  const state = new ServerState(token, bot, options.privacyMode ?? true)
  if (options.enforceLimits !== undefined) {
    state.meter.enforce = true
    state.meter.limits = options.enforceLimits
  }
  const server = new LoopbackServer((request, response) => {
    answerCall(state, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await server.start()
  return {
    ...setUp(state),
    ...incoming(state),
    ...files(state),
    ...interactions(state),
    ...membership(state),
    ...observe(state),
    bot,
    token,
    /** For TELEGRAM_API_ROOT. */
    root: `http://127.0.0.1:${server.port}`,
    /** Goes down: connections are reset, new ones refused. Chats and updates stay. */
    stop: () => server.stop(),
    /** Comes back on the same port. */
    restart: () => server.start(),
    close: () => server.stop(),
    fault: (fault: Fault): FaultHandle => state.faults.plan(fault),
    /** Sent messages per window: the peaks, and what went beyond Telegram's limits. */
    rates: state.meter as Pick<RateMeter, 'peaks' | 'violations'>,
    /** Ends the waiting poll with 409, as a second instance of the bot does. */
    interruptPoll: (): void => state.queue.interrupt(pollTaken),
    /** Moves the server's clock on, for what expires. */
    advance: (ms: number): void => state.advance(ms),
    /** Milliseconds since 1970 by the server's clock. */
    now: (): number => state.now(),
    /** Every call of the bot in the order of arrival, refused ones included. */
    get calls(): readonly Call[] {
      return state.log.calls
    },
    /** Updates that the bot has not confirmed. */
    get pendingUpdates(): readonly WireUpdate[] {
      return state.queue.pending
    },
    get confirmedUpdates(): readonly WireUpdate[] {
      return state.queue.confirmed
    },
  }
}

export type BotApi = Awaited<ReturnType<typeof startBotApi>>
