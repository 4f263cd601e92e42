import type { DigestTarget } from './digest-target.js'
import { nextSlot } from './next-slot.js'
import type { Schedule } from './schedule.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A digest that is later than this was held up by more than a busy machine or a restart, and is said to be late. */
export const IN_TIME = 10 * MINUTE

/**
 * A late digest is worth sending in the first quarter of the time until the following one (6 hours of a day, as from
 * 9:00 to 15:00): it does not run into the next one, and its news are news.
 */
const LATE_SHARE = 1 / 4
/** Of a weekly digest too. */
const LATEST = DAY

/** No schedule leaves a zone more than this without a slot: a week, or two where the zone left out the day. */
const LONGEST_GAP = 15 * DAY

/** What is to be done with the slots of a target that have come. */
export interface DueSlot {
  /** As the edition is called; nothing is sent for the last two. */
  readonly kind: 'scheduled' | 'late' | 'missed' | 'skipped'
  /** The newest slot that has come. */
  readonly slot: number
  /** There were others before it, which have no digest: the machine slept through them. */
  readonly othersMissed: boolean
  /** The slot that follows; later than `now`. */
  readonly next: number
}

type Scheduled = Pick<DigestTarget, 'settings' | 'state' | 'nextSlot' | 'skipNext'>

function newestSlot(schedule: Schedule, zone: string, due: number, now: number): number {
  let newest = due
  for (;;) {
    const next = nextSlot(schedule, zone, Math.max(newest, now - LONGEST_GAP))
    if (next > now) return newest
    newest = next
  }
}

/** How long after a slot a digest is sent for it still, milliseconds. */
export function lateWindow(slot: number, next: number): number {
  return Math.min((next - slot) * LATE_SHARE, LATEST)
}

/**
 * Of all slots that have come, the newest is sent, once: in time, late, or not at all where it passed too long ago.
 * Null where none has come.
 */
export function dueSlot(target: Scheduled, now: number): DueSlot | null {
  const { schedule, zone } = target.settings
  const due = target.nextSlot
  if (target.state.kind !== 'active' || !schedule || due === null || due > now) return null
  const slot = newestSlot(schedule, zone, due, now)
  const next = nextSlot(schedule, zone, now)
  const othersMissed = slot !== due
  if (target.skipNext && !othersMissed) return { kind: 'skipped', slot, othersMissed, next }
  const lateBy = now - slot
  const kind =
    lateBy <= IN_TIME ? 'scheduled' : lateBy <= lateWindow(slot, next) ? 'late' : 'missed'
  return { kind, slot, othersMissed, next }
}

/**
 * The next slot of a target whose clock may have been wrong. A clock that was ahead for a while has moved the slot
 * far away: what lies beyond the next two slots is brought back to the next. A slot that has had its edition has it
 * for good, so a clock that is set back repeats nothing.
 */
export function realignedSlot(target: Scheduled, now: number): number | null {
  const { schedule, zone } = target.settings
  const stored = target.nextSlot
  if (target.state.kind !== 'active' || !schedule) return null
  const next = nextSlot(schedule, zone, now)
  if (stored === null) return next
  return stored > nextSlot(schedule, zone, next) ? next : stored
}
