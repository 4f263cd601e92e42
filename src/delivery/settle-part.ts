import type { StopReason } from '../digest/digest-target.js'
import type { PartChanges } from './outbox.js'
import type { Part, PartState } from './part.js'
import { retryDelay } from './retry-delay.js'
import type { SendOutcome } from './sender.js'

/** What becomes of a part, and of its target. */
export interface Settlement {
  readonly state: PartState
  readonly changes: PartChanges
  /** Why the target gets nothing any more; null where it does. */
  readonly stop: StopReason | null
}

/** Milliseconds after which yesterday's digest is none any more. */
export const GIVEN_UP_AFTER = 24 * 3_600_000

/** How often a private part that may have arrived is sent again: some two hours of outage. */
export const MOST_REPEATS = 12

/** Waits that Telegram asks for are as long for many chats: they come back within so many milliseconds of another. */
const SPREAD = 1_000

/** Ids of basic groups are above this, those of the supergroups that they may become below. */
const SUPERGROUPS = -1_000_000_000_000

/**
 * What follows from an attempt to send a part.
 *
 * @param now - milliseconds since 1970
 * @param random - from 0 to 1
 */
export function settlePart(
  part: Part,
  outcome: SendOutcome,
  now: number,
  random: number,
): Settlement {
  const attempts = part.attempts + 1
  if (outcome.kind === 'sent') {
    const state: PartState = { kind: 'sent', at: now, messageId: outcome.messageId }
    return { state, changes: { attempts }, stop: null }
  }
  if (outcome.kind === 'uncertain') return uncertain(part, outcome.reason, now, random)
  const { reason, retry, retryAfter, migratedTo } = outcome
  if (migratedTo !== null && part.address.chatId > SUPERGROUPS) {
    const state: PartState = { kind: 'waiting', notBefore: now }
    return { state, changes: { attempts, chatId: migratedTo }, stop: null }
  }
  if (retry === 'later') {
    const delay = retryAfter === null ? retryDelay(attempts, random) : retryAfter + random * SPREAD
    return { state: waiting(part, now, delay, reason), changes: { attempts }, stop: null }
  }
  const state: PartState = { kind: 'failed', at: now, reason }
  return { state, changes: { attempts }, stop: retry === 'never' ? null : retry }
}

/** A reader rather gets a digest twice than never; a post that stands twice is seen by all, and its admin can look. */
function uncertain(part: Part, reason: string, now: number, random: number): Settlement {
  const attempts = part.attempts + 1
  if (part.address.audience !== 'private' || part.repeats >= MOST_REPEATS) {
    return { state: { kind: 'uncertain', at: now, reason }, changes: { attempts }, stop: null }
  }
  const state = waiting(part, now, retryDelay(attempts, random), reason)
  if (state.kind !== 'waiting') {
    return { state: { kind: 'uncertain', at: now, reason }, changes: { attempts }, stop: null }
  }
  return { state, changes: { attempts, repeats: part.repeats + 1 }, stop: null }
}

function waiting(part: Part, now: number, delay: number, reason: string): PartState {
  const notBefore = Math.ceil(now + delay)
  if (notBefore < part.since + GIVEN_UP_AFTER) return { kind: 'waiting', notBefore }
  return { kind: 'dropped', at: now, reason: `given up after a day: ${reason}` }
}

/** Whether a part has waited for so long that it is not worth sending any more. */
export function isTooOld(part: Part, now: number): boolean {
  return now >= part.since + GIVEN_UP_AFTER
}
