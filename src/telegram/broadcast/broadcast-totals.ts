import type { DeliveryEvent } from '../../delivery/deliver.js'

/** What became of the messages of digests, from the first that was written until nothing is left to send. */
export interface BroadcastTotals {
  /** Milliseconds since 1970. */
  readonly began: number
  readonly written: number
  readonly sent: number
  /** Sent, and perhaps twice. */
  readonly repeated: number
  /** Not taken by the chat: the reader has blocked the bot, or it may not post there any more. */
  readonly blocked: number
  readonly failed: number
  readonly uncertain: number
  /** Withdrawn, or too old. */
  readonly dropped: number
}

export function noTotals(began: number): BroadcastTotals {
  const none = { sent: 0, repeated: 0, blocked: 0, failed: 0, uncertain: 0, dropped: 0 }
  return { began, written: 0, ...none }
}

/** How many messages nothing more is to be done about. */
export function doneOf(totals: BroadcastTotals): number {
  const { sent, blocked, failed, uncertain, dropped } = totals
  return sent + blocked + failed + uncertain + dropped
}

/** The totals after something has happened to a part. */
export function countEvent(totals: BroadcastTotals, event: DeliveryEvent): BroadcastTotals {
  if (event.kind !== 'settled') return totals
  const { part, state, stop } = event
  if (state.kind === 'waiting' || state.kind === 'claimed') return totals
  const outcome = state.kind === 'failed' && stop !== null ? 'blocked' : state.kind
  const isRepeated = state.kind === 'sent' && part.repeats > 0
  return {
    ...totals,
    [outcome]: totals[outcome] + 1,
    repeated: totals.repeated + Number(isRepeated),
  }
}
