import { TelegramError } from 'telegraf'

/** What became of one attempt to call the Bot API. No part of it holds the token or the payload. */
export type ApiResult =
  | { readonly kind: 'ok'; readonly result: unknown }
  | {
      /** Telegram's own answer that it will not do this. */
      readonly kind: 'refused'
      readonly code: number
      readonly description: string
      /** Seconds that Telegram asks to wait. */
      readonly retryAfter: number | null
      /** The supergroup that the group of the call has become. */
      readonly migratedTo: number | null
    }
  | {
      readonly kind: 'failed'
      /** `false`: the request never left. `null`: it may have been done. */
      readonly reached: false | null
      readonly reason: string
    }

/** Node's error codes of connections that never came about. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** Reads what a rejected call threw: its message may hold the URL with the token, so it is left behind. */
export function apiFailure(error: unknown): ApiResult {
  if (error instanceof TelegramError) {
    if (error.code >= 500) return { kind: 'failed', reached: null, reason: `HTTP ${error.code}` }
    return {
      kind: 'refused',
      code: error.code,
      description: error.description,
      retryAfter: error.parameters?.retry_after ?? null,
      migratedTo: error.parameters?.migrate_to_chat_id ?? null,
    }
  }
  const reason = reasonOf(error)
  return { kind: 'failed', reached: NO_CONNECTION.has(reason) ? false : null, reason }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('type' in error && typeof error.type === 'string') return error.type
  return error.name
}
