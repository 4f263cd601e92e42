import type { SendOutcome } from './sender.js'

/**
 * Whether it is Telegram, or the way there, that fails, and not a chat. Three chats in a row that were refused for
 * sending too fast, or not answered for, tell: then nothing is sent for a while, and after that one message at a
 * time, until one is taken. So an outage makes at most a few messages uncertain.
 */
export interface Trouble {
  /** Chats in a row without a proper answer. */
  readonly chats: ReadonlySet<number>
  /** How often in a row nothing was sent for a while. */
  readonly holds: number
  /** Nothing is sent before. */
  readonly until: number
  /** When the last of these chats was not answered for. */
  readonly at: number
}

export const NO_TROUBLE: Trouble = { chats: new Set(), holds: 0, until: -Infinity, at: -Infinity }

const CHATS = 3
const FIRST_HOLD = 1_000
/** After so many milliseconds without it, trouble is another one: a message that hangs takes a part of them. */
const FORGOTTEN_AFTER = 30_000

/** Only another message can tell whether it is over; a chat's own wait is kept with its part. */
const LONGEST_HOLD = 60_000

export function isTroubled({ chats }: Trouble): boolean {
  return chats.size >= CHATS
}

/** @param now - milliseconds since any fixed moment, the same as `until` */
export function afterOutcome(
  trouble: Trouble,
  chatId: number,
  outcome: SendOutcome,
  now: number,
): Trouble {
  const isAnswered =
    outcome.kind === 'sent' || (outcome.kind === 'not sent' && outcome.retry !== 'later')
  if (isAnswered) return NO_TROUBLE
  const isOld = now > Math.max(trouble.at, trouble.until) + FORGOTTEN_AFTER
  const before = isOld ? NO_TROUBLE : trouble
  const chats = new Set([...before.chats, chatId])
  const next = { ...before, chats, at: now }
  // Those that were on their way say nothing new.
  if (!isTroubled(next) || now < before.until) return next
  const asked = outcome.kind === 'not sent' ? (outcome.retryAfter ?? 0) : 0
  const hold = Math.min(LONGEST_HOLD, Math.max(asked, FIRST_HOLD * 2 ** before.holds))
  return { chats, holds: before.holds + 1, until: now + hold, at: now }
}
