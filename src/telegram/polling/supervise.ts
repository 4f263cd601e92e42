import type { Logger } from '../../adapters/logger.js'
import type { CallApi } from '../api/call-api.js'
import type { Clock } from '../api/clock.js'
import { failureStep } from './failure-step.js'
import { sleep } from '../api/sleep.js'
import type { Timings } from '../api/timings.js'

export type Supervised =
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly description: string }

/** Calls a method until it works, the bot is stopped, or Telegram refuses the token. */
export type Supervise = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  deadline: number,
) => Promise<Supervised>

export interface SuperviseDeps {
  readonly callApi: CallApi
  readonly timings: Timings
  readonly clock: Clock
  readonly logger: Logger
  readonly stopping: AbortSignal
}

export function createSupervise(deps: SuperviseDeps): Supervise {
  const { callApi, timings, clock, logger, stopping } = deps
  return async (method, payload, deadline) => {
    let failures = 0
    let cause: number | null | undefined
    for (;;) {
      const result = await callApi(method, payload, { deadline, signal: stopping })
      if (stopping.aborted) return { kind: 'stopped' }
      if (result.kind === 'ok') {
        if (failures > 0) logger.info({ method }, 'telegram answers again')
        return result
      }
      const code = result.kind === 'refused' ? result.code : null
      failures = code === cause ? failures + 1 : 1
      cause = code
      const step = failureStep(result, failures, timings, clock.random())
      if (step.kind === 'give up') return { kind: 'refused', description: step.description }
      const ms = Math.round(step.ms)
      logger.warn({ method, reason: step.reason, retryInMs: ms }, 'telegram call failed')
      if (step.dropWebhook) {
        await callApi('deleteWebhook', {}, { deadline: timings.call, signal: stopping })
      }
      await sleep(ms, stopping)
    }
  }
}
