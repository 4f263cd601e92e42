import type { DigestSettings } from './digest-settings.js'

declare const brand: unique symbol

/** Letters, digits, `-` and `_`, 12 at most: fits into a button. */
export type TargetId = string & { readonly [brand]: 'TargetId' }

export function targetId(id: string): TargetId {
  return id as TargetId
}

export type Audience = 'private' | 'group' | 'channel'

/** Why a target gets nothing any more, until somebody turns it on again. */
export type StopReason =
  /** Turned off by an admin, or unsubscribed. */
  | 'off'
  /** The reader blocked the bot, or the bot was removed from the chat. */
  | 'unreachable'
  /** Who is responsible is no admin any more, or may not post. */
  | 'admin left'
  /** The bot may not post there any more. */
  | 'no right'

export type TargetState =
  | { readonly kind: 'active' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'stopped'; readonly reason: StopReason }

/** Where digests go: a channel, a group or one of its topics, or the private chat of a reader. One per place. */
export interface DigestTarget {
  readonly id: TargetId
  readonly chatId: number
  /** Null outside of topics. */
  readonly topicId: number | null
  readonly audience: Audience
  /** The title of the chat (and its topic); empty for a private chat. */
  readonly title: string
  /** Without `@`; null where the chat has none. */
  readonly username: string | null
  readonly settings: DigestSettings
  /** The admin who set it up last, whose right to post is asked for with each digest; the reader of a private chat. */
  readonly responsible: number
  readonly state: TargetState
  /** The next scheduled digest is left out. */
  readonly skipNext: boolean
  /** When the next digest is due, milliseconds since 1970; null where none is scheduled, or the target is not active. */
  readonly nextSlot: number | null
  /**
   * The `seq` up to which articles have been in a digest, or could have been; null before the first digest, which
   * takes the newest there are.
   */
  readonly covered: number | null
}
