import type { ApiResult } from '../api/api-result.js'
import { backoff } from '../api/backoff.js'
import type { Timings } from '../api/timings.js'

/** What the supervisor does about a call that the bot cannot live without. */
export type FailureStep =
  /** Telegram does not know the token: no waiting helps. */
  | { readonly kind: 'give up'; readonly description: string }
  | {
      readonly kind: 'wait'
      readonly ms: number
      readonly reason: string
      /** A webhook is set, and has to go before the bot can poll. */
      readonly dropWebhook: boolean
    }

/**
 * @param failures - how many times in a row it has failed like this, from 1
 * @param random - from 0 to 1
 */
export function failureStep(
  result: Exclude<ApiResult, { kind: 'ok' }>,
  failures: number,
  timings: Timings,
  random: number,
): FailureStep {
  const usual = backoff(failures, timings, random)
  if (result.kind === 'failed') {
    return { kind: 'wait', ms: usual, reason: result.reason, dropWebhook: false }
  }
  const { code, description, retryAfter } = result
  // A token of the wrong form is 404 Not Found, an unknown one 401 Unauthorized.
  if (code === 401 || code === 404) return { kind: 'give up', description }
  const reason = `${code} ${description}`
  if (code === 409) {
    const ms = timings.conflicts[failures - 1] ?? timings.conflicts.at(-1) ?? usual
    const dropWebhook = /webhook is active/i.test(description)
    return { kind: 'wait', ms: dropWebhook ? usual : ms, reason, dropWebhook }
  }
  if (retryAfter === null) {
    const ms = backoff(Infinity, timings, random)
    return { kind: 'wait', ms: code === 429 ? usual : ms, reason, dropWebhook: false }
  }
  return { kind: 'wait', ms: Math.max(usual, retryAfter * 1000), reason, dropWebhook: false }
}
