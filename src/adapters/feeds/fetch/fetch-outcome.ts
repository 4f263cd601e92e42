import type { IncomingHttpHeaders } from 'node:http'

/** What came of asking for a URL. */
export type FetchOutcome =
  | {
      readonly kind: 'ok'
      /** After redirects, without credentials and fragment. */
      readonly url: string
      /** Where it has moved for good (301, 308); null where it has not. */
      readonly movedTo: string | null
      readonly headers: IncomingHttpHeaders
      /** Decompressed. */
      readonly body: Uint8Array
    }
  /** It is as it was when it was asked for the last time. */
  | { readonly kind: 'not modified'; readonly headers: IncomingHttpHeaders }
  /** It is gone for good (410). */
  | { readonly kind: 'gone' }
  /** It is, or leads to, something else than an `http` or `https` URL. */
  | { readonly kind: 'no URL' }
  /** It is, or leads to, an address that may not be asked. */
  | { readonly kind: 'private'; readonly host: string }
  | {
      readonly kind: 'failed'
      /** A few English words. */
      readonly problem: string
      /** Of the answer; null where there was none. */
      readonly status: number | null
      /** Whether it may work later. */
      readonly passing: boolean
      /** Milliseconds to wait at least, as the server says. */
      readonly retryAfter: number | null
    }

export interface FetchLimits {
  /** Milliseconds until the head of an answer, for each hop. */
  readonly answer: number
  /** Milliseconds for everything, redirects included. */
  readonly total: number
  /** Bytes of a body as sent. */
  readonly sent: number
  /** Bytes of it decompressed. */
  readonly body: number
}

export interface FetchRequest {
  readonly url: string
  readonly accept: string
  readonly limits: FetchLimits
  /** What the server said about the version that is known. */
  readonly known?: { readonly etag: string | null; readonly modified: string | null }
  readonly signal: AbortSignal
}

/** Asks for a URL. Rejects only when its signal is aborted. */
export type Fetch = (request: FetchRequest) => Promise<FetchOutcome>
