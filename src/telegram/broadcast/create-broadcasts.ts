import type { DeliveryLock } from '../../adapters/delivery-lock.js'
import { createPacer } from '../../delivery/pacer.js'
import { sleep } from '../api/sleep.js'
import { createBell } from './bell.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { Broadcaster } from './broadcaster.js'
import { createComposeFor } from './compose-for.js'
import { createDeliveryStep } from './delivery-step.js'
import { messageBody } from './digest-message.js'
import { createDueIssuer } from './issue-due.js'
import { createNoteArticles } from './note-articles.js'
import { createOperatorReports } from './operator-reports.js'
import { createPostingRights } from './posting-rights.js'
import { AFTER_FAILURE, repeatStep, type Step } from './repeat-step.js'
import { createRevisionStep } from './revision-step.js'
import { createScheduleStep } from './schedule-step.js'
import { createSendNow } from './send-now.js'
import { createSendPart } from './send-part.js'
import { createTellAdmin } from './tell-admin.js'
import { tellUntoldParts } from './untold-parts.js'

export interface Broadcasts {
  readonly broadcaster: Broadcaster
  /** A reply to a reader leaves: digests make room for it. */
  noteReply(): void
  /**
   * Makes and sends digests while this process is the one that may, until `stopping` aborts; resolves when what is
   * under way has ended, with `halting` at the latest. Never rejects.
   */
  run(stopping: AbortSignal, halting: AbortSignal): Promise<void>
}

/** Everything about digests that happens by itself: four steps, each in a loop of its own. */
export function createBroadcasts(deps: BroadcastDeps): Broadcasts {
  const { clock, timings, report, takeLock, perSecond } = deps
  const [schedules, parts] = [createBell(), createBell()]
  const noteArticles = createNoteArticles(deps)
  const compose = createComposeFor({ ...deps, noteArticles })
  const rights = createPostingRights(deps.rights, clock)
  const tellAdmin = createTellAdmin(deps)
  const pacer = createPacer(perSecond)
  const send = createSendPart({ ...deps, rights })

  function stepsOf(stopping: AbortSignal, halting: AbortSignal): readonly Step[] {
    const operators = createOperatorReports(deps, halting)
    const issuer = createDueIssuer({
      ...deps,
      compose,
      rights,
      tellAdmin: (target, userId, news) => void tellAdmin(target, userId, news, halting),
      written: (messages) => operators.written(messages),
    })
    const onWritten = () => parts.ring()
    const delivery = { ...deps, send, pacer, operators, tellAdmin, parts }
    return [
      createScheduleStep({ ...deps, issuer, noteArticles, schedules, onWritten }, stopping),
      createDeliveryStep(delivery, stopping, halting),
      createRevisionStep({ ...deps, pacer }, stopping),
      {
        failure: 'admins could not be told of digests',
        async run() {
          await tellUntoldParts({ ...deps, tellAdmin }, halting)
          await sleep(timings.reports, stopping)
        },
      },
    ]
  }

  async function holdLock(
    lock: DeliveryLock,
    stopping: AbortSignal,
    halting: AbortSignal,
  ): Promise<void> {
    try {
      const steps = stepsOf(stopping, halting)
      const mayRun = () => lock.isHeld()
      await Promise.all(steps.map((step) => repeatStep(step, mayRun, report, stopping)))
    } finally {
      lock.release()
    }
  }

  return {
    broadcaster: {
      async preview(target) {
        const { messages, articles } = await compose(target, clock.date())
        const isUnsaid = articles.length === 0 && target.settings.whenEmpty === 'skip'
        return isUnsaid ? [] : messages.map(messageBody)
      },
      sendNow: createSendNow({ ...deps, compose, rights, wake: () => parts.ring() }),
      wake() {
        schedules.ring()
        parts.ring()
      },
    },
    noteReply: () => pacer.replied(clock.now()),
    async run(stopping, halting) {
      while (!stopping.aborted) {
        try {
          const lock = await takeLock(stopping)
          if (lock !== null) await holdLock(lock, stopping, halting)
        } catch (error) {
          report(error, 'digests cannot be sent')
          await sleep(AFTER_FAILURE, stopping)
        }
      }
    },
  }
}
