import type { Clock } from './clock.js'
import type { ApiResult } from './api-result.js'
import { backoff } from './backoff.js'
import type { CallApi } from './call-api.js'
import { sleep } from './sleep.js'
import type { Timings } from './timings.js'

/**
 * What became of an outgoing call. `not sent`: refused before acceptance, or never left. `uncertain`: the
 * request was written, and no answer tells whether Telegram accepted it.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly result: unknown }
  | {
      readonly kind: 'not sent'
      /** Telegram's error code; null where it was not reached. */
      readonly code: number | null
      readonly reason: string
      /** Milliseconds that Telegram asks to wait. */
      readonly retryAfter: number | null
    }
  | { readonly kind: 'uncertain'; readonly reason: string }

export interface Gateway {
  /**
   * Calls a method for a reader who waits: waits out 429, and tries again after a lost connection or a 5xx,
   * at the price that a reply which did arrive may arrive twice. Never rejects.
   */
  reply(
    method: string,
    payload: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Outcome>
  /** Calls a method once. Never rejects. */
  once(
    method: string,
    payload: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Outcome>
}

export interface GatewayDeps {
  readonly callApi: CallApi
  readonly timings: Timings
  readonly clock: Clock
  /** Hears of a group that turned out to be a supergroup by now; the call goes there. */
  readonly onMigration: (from: number, to: number) => void
}

/** The only way out to Telegram for all that the bot says. */
export function createGateway({ callApi, timings, clock, onMigration }: GatewayDeps): Gateway {
  const once: Gateway['once'] = async (method, payload, signal) => {
    const options = { deadline: timings.call, signal }
    const result = await callApi(method, payload, options)
    const { chat_id: chatId } = payload
    if (result.kind !== 'refused' || result.migratedTo === null || typeof chatId !== 'number') {
      return outcomeOf(result)
    }
    onMigration(chatId, result.migratedTo)
    return outcomeOf(await callApi(method, { ...payload, chat_id: result.migratedTo }, options))
  }

  return {
    once,
    async reply(method, payload, signal) {
      const end = clock.now() + timings.reply
      for (let failures = 1; ; failures++) {
        const outcome = await once(method, payload, signal)
        const wait = waitAfter(outcome, backoff(failures, timings, clock.random()))
        if (wait === null || clock.now() + wait > end || signal.aborted) return outcome
        await sleep(wait, signal)
      }
    },
  }
}

function outcomeOf(result: ApiResult): Outcome {
  if (result.kind === 'ok') return { kind: 'sent', result: result.result }
  if (result.kind === 'refused') {
    const { code, description: reason } = result
    const retryAfter = result.retryAfter === null ? null : result.retryAfter * 1000
    return { kind: 'not sent', code, reason, retryAfter }
  }
  return result.reached === false
    ? { kind: 'not sent', code: null, reason: result.reason, retryAfter: null }
    : { kind: 'uncertain', reason: result.reason }
}

/** Milliseconds to the next attempt; null where another one would change nothing. */
function waitAfter(outcome: Outcome, usual: number): number | null {
  if (outcome.kind === 'sent') return null
  if (outcome.kind === 'uncertain' || outcome.code === null) return usual
  return outcome.code === 429 ? Math.max(usual, outcome.retryAfter ?? 0) : null
}
