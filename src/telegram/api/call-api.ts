import type { Telegram } from 'telegraf'
import { apiFailure, type ApiResult } from './api-result.js'

interface CallOptions {
  /** Milliseconds until the attempt is given up, connecting and reading the answer included. */
  readonly deadline: number
  readonly signal: AbortSignal
}

/** One attempt to call a method of the Bot API; never rejects. */
export type CallApi = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  options: CallOptions,
) => Promise<ApiResult>

/** The methods and parameters that telegraf's types know end with Bot API 7.1; the call itself takes any. */
type UntypedCall = (
  method: string,
  payload: object,
  options: { readonly signal: AbortSignal },
) => Promise<unknown>

export function createCallApi(telegram: Telegram): CallApi {
  const callApi = telegram.callApi.bind(telegram) as unknown as UntypedCall
  return async (method, payload, { deadline, signal }) => {
    if (signal.aborted) return { kind: 'failed', reached: false, reason: 'aborted' }
    const attempt = new AbortController()
    const abort = () => attempt.abort()
    const timer = setTimeout(abort, deadline)
    signal.addEventListener('abort', abort)
    try {
      return { kind: 'ok', result: await callApi(method, payload, { signal: attempt.signal }) }
    } catch (error) {
      if (!attempt.signal.aborted) return apiFailure(error)
      return { kind: 'failed', reached: null, reason: signal.aborted ? 'aborted' : 'no answer' }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    }
  }
}
