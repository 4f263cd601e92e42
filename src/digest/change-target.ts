import type { DigestCommand } from './digest-command.js'
import type { DigestSettings } from './digest-settings.js'
import type { DigestTarget, StopReason } from './digest-target.js'
import { applyCommand } from './apply-command.js'
import { nextSlot } from './next-slot.js'

type Target = Pick<DigestTarget, 'settings' | 'state' | 'nextSlot' | 'skipNext'>
export type TargetChanges = Partial<Target>

/** The first slot after `now`; null where digests are sent by hand only. */
function slotAfter({ schedule, zone }: DigestSettings, now: number): number | null {
  return schedule ? nextSlot(schedule, zone, now) : null
}

/**
 * New settings. A slot that has come and is not issued yet is let go only if days, time or zone change, as is a digest
 * that was to be left out.
 */
export function withSettings(target: Target, settings: DigestSettings, now: number): TargetChanges {
  const isActive = target.state.kind === 'active'
  if (sameClock(settings, target.settings) && (target.nextSlot !== null) === isActive) {
    return { settings }
  }
  return { settings, nextSlot: isActive ? slotAfter(settings, now) : null, skipNext: false }
}

function sameClock(one: DigestSettings, other: DigestSettings): boolean {
  if (one.schedule === null || other.schedule === null) return one.schedule === other.schedule
  return (
    one.zone === other.zone &&
    one.schedule.time === other.schedule.time &&
    one.schedule.days.join() === other.schedule.days.join()
  )
}

/** Nothing is sent until it is resumed. */
function paused(): TargetChanges {
  return { state: { kind: 'paused' }, nextSlot: null, skipNext: false }
}

/** Nothing is sent until it is set up, or resumed, again. */
export function stopped(reason: StopReason): TargetChanges {
  return { state: { kind: 'stopped', reason }, nextSlot: null, skipNext: false }
}

/** Goes on with the next slot: what was missed is not sent, though its articles are in the next digest. */
export function resumed({ settings }: Target, now: number): TargetChanges {
  return { state: { kind: 'active' }, nextSlot: slotAfter(settings, now), skipNext: false }
}

/**
 * What a command changes of a target at `now`; null where it is not about the target but something to be done or
 * shown. A schedule for one that is paused or stopped does not resume it.
 */
export function changeTarget(
  target: Target,
  command: DigestCommand,
  now: number,
): TargetChanges | null {
  const isActive = target.state.kind === 'active'
  if (command.kind === 'change') {
    return withSettings(target, applyCommand(target.settings, command), now)
  }
  if (command.kind === 'skip') return { skipNext: command.skip }
  if (command.kind === 'pause') return isActive ? paused() : {}
  if (command.kind === 'resume') return isActive ? {} : resumed(target, now)
  return command.kind === 'off' ? stopped('off') : null
}
