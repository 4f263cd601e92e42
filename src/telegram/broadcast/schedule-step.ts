import type { Bell } from './bell.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { DueIssuer } from './issue-due.js'
import type { NotedLibrary } from './note-articles.js'
import { realignSlots } from './realign-slots.js'
import type { Step } from './repeat-step.js'

export interface ScheduleStepDeps extends Pick<
  BroadcastDeps,
  'store' | 'clock' | 'logger' | 'timings'
> {
  readonly issuer: DueIssuer
  readonly noteArticles: () => Promise<NotedLibrary>
  /** Rings when a schedule has changed. */
  readonly schedules: Bell
  /** There is something to send. */
  readonly onWritten: () => void
}

/** Clocks drift apart by less, in milliseconds, between two looks. */
const CLOCK_WAS_SET = 60_000

/** Notes new articles, writes the digests whose slots have come, and sleeps until the next one. */
export function createScheduleStep(deps: ScheduleStepDeps, stopping: AbortSignal): Step {
  const { store, clock, timings, issuer, noteArticles, schedules, onWritten } = deps
  let ahead = -Infinity

  function untilNext(): number {
    const now = clock.date()
    const next = store.targets.nextDue()
    // What is overdue was put off.
    const until = next === null || next > now ? next : issuer.postponedUntil()
    const wait = until === null ? timings.schedules : until - now
    return Math.min(timings.schedules, Math.max(1, wait))
  }

  return {
    failure: 'digests could not be made',
    async run() {
      const before = ahead
      ahead = clock.date() - clock.now()
      if (Math.abs(ahead - before) > CLOCK_WAS_SET) await realignSlots(deps, stopping)
      await noteArticles()
      if ((await issuer.run(stopping)) > 0) onWritten()
      await schedules.sleep(untilNext(), stopping)
    },
  }
}
