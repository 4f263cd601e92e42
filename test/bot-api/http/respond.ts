import type { ServerResponse } from 'node:http'
import { ApiError } from '../api-error.js'
import type { CallOutcome } from '../call-log.js'

export const send = (
  response: ServerResponse,
  code: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): void => {
  response.writeHead(code, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** The error as the bot is told it; anything but an ApiError is a mistake of this server. */
const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError(
        500,
        `Internal Server Error: ${error instanceof Error ? error.stack : String(error)}`,
      )

/** The envelope that Telegram puts every answer in. */
export const envelope = (outcome: CallOutcome): string => {
  if (outcome.kind === 'accepted') return JSON.stringify({ ok: true, result: outcome.result })
  if (outcome.kind !== 'refused') return ''
  const { code, description, parameters } = outcome
  return JSON.stringify({
    ok: false,
    error_code: code,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  })
}

export const refused = (error: unknown): CallOutcome & { readonly kind: 'refused' } => {
  const { code, message, parameters } = asApiError(error)
  return {
    kind: 'refused',
    code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  }
}

/** Tells the bot what came of its call. */
export const tell = (response: ServerResponse, outcome: CallOutcome): void => {
  if (response.destroyed) return
  const retryAfter = outcome.kind === 'refused' ? outcome.parameters?.retry_after : undefined
  send(response, outcome.kind === 'refused' ? outcome.code : 200, envelope(outcome), {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
  })
}
