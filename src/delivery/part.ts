import type { Audience } from '../digest/digest-target.js'
import type { EditionId } from '../digest/edition.js'

declare const brand: unique symbol

/** Counts up in the order of writing. */
export type PartId = number & { readonly [brand]: 'PartId' }

export function partId(id: number): PartId {
  return id as PartId
}

/** What is sent: the medium's own form of one message, which delivery does not look into. */
export type Payload = Readonly<Record<string, unknown>>

/** Where a part goes. */
export interface Address {
  readonly chatId: number
  readonly topicId: number | null
  readonly audience: Audience
}

/**
 * - `waiting`: to be sent at `notBefore` or later, when the parts before it are sent.
 * - `claimed`: a process is sending it. A claim whose process is gone is uncertain.
 * - `sent`: Telegram said so.
 * - `failed`: Telegram will not have it; nothing more is tried.
 * - `uncertain`: it may have been accepted; only its admin can tell, and decide.
 * - `dropped`: withdrawn, or grown too old, or left out with a part before it that failed.
 */
export type PartState =
  | { readonly kind: 'waiting'; readonly notBefore: number }
  | { readonly kind: 'claimed'; readonly by: string; readonly at: number }
  | { readonly kind: 'sent'; readonly at: number; readonly messageId: number | null }
  | { readonly kind: 'failed'; readonly at: number; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly at: number; readonly reason: string }
  | { readonly kind: 'dropped'; readonly at: number; readonly reason: string }

/** One message of an edition. Times are milliseconds since 1970. */
export interface Part {
  readonly id: PartId
  readonly editionId: EditionId
  /** Counts from 0. */
  readonly position: number
  readonly address: Address
  readonly payload: Payload
  readonly state: PartState
  /** When it was to be sent at first, or by the word of an admin again. */
  readonly since: number
  /** Attempts whose outcome is known, or not. */
  readonly attempts: number
  /** Attempts that may have been accepted, and were repeated all the same. */
  readonly repeats: number
}
