import type { Part } from './part.js'

/** What became of one attempt to send a part. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  | {
      readonly kind: 'not sent'
      readonly reason: string
      /**
       * - `later`: try again (429, no connection); after `retryAfter` ms where Telegram said so.
       * - `never`: this message will not be taken.
       * - `unreachable`, `admin left`, `no right`: the target gets nothing any more.
       */
      readonly retry: 'later' | 'never' | 'unreachable' | 'admin left' | 'no right'
      readonly retryAfter: number | null
      /** The chat that the part's chat has become. */
      readonly migratedTo: number | null
    }
  | { readonly kind: 'uncertain'; readonly reason: string }

/** Port: sends one part, once. Never rejects, and comes to an end by a deadline of its own. */
export type SendPart = (part: Part, signal: AbortSignal) => Promise<SendOutcome>
