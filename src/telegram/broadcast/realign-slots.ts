import { setImmediate as turn } from 'node:timers/promises'
import { realignedSlot } from '../../digest/due-slot.js'
import type { BroadcastDeps } from './broadcast-deps.js'

/** Targets that are looked at before others get their turn. */
const TURN = 100
/** Sooner slots are where they should be, whatever the schedule. */
const SOON = 24 * 3600_000

/**
 * Brings slots back that a clock which was ahead for a while has moved far away: at the start, and when the clock was
 * set back.
 */
export async function realignSlots(
  { store, clock, logger }: Pick<BroadcastDeps, 'store' | 'clock' | 'logger'>,
  stopping: AbortSignal,
): Promise<void> {
  const targets = store.targets.scheduledAfter(clock.date() + SOON)
  for (const [index, target] of targets.entries()) {
    if (stopping.aborted) return
    const nextSlot = realignedSlot(target, clock.date())
    if (nextSlot !== null && nextSlot !== target.nextSlot) {
      store.targets.update(target.id, { nextSlot })
      logger.info(
        { target: target.id, from: target.nextSlot, to: nextSlot },
        'a slot was realigned',
      )
    }
    if (index % TURN === TURN - 1) await turn()
  }
}
