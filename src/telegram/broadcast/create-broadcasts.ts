import { randomUUID } from 'node:crypto'
import type { DeliveryLock } from '../../adapters/delivery-lock.js'
import type { Library } from '../../answer/library.js'
import { deliver, type DeliveryEvent } from '../../delivery/deliver.js'
import type { Part } from '../../delivery/part.js'
import { createPacer } from '../../delivery/pacer.js'
import { sleep } from '../api/sleep.js'
import { createBell } from './bell.js'
import type { Broadcaster } from './broadcaster.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import { createComposeFor } from './compose-for.js'
import { messageBody } from './digest-message.js'
import { createDueIssuer } from './issue-due.js'
import { createNoteArticles } from './note-articles.js'
import { messageLink } from '../links/message-link.js'
import { createOperatorReports } from './operator-reports.js'
import { createPostingRights } from './posting-rights.js'
import { reviseDigests } from './revise-digests.js'
import { realignSlots } from './realign-slots.js'
import { createSendNow } from './send-now.js'
import { createSendPart } from './send-part.js'
import { stopTarget } from './stop-target.js'
import { createTellAdmin } from './tell-admin.js'
import { tellUntoldParts } from './untold-parts.js'

/** Milliseconds until it is tried again what the store, or a bug, has prevented. */
const AFTER_FAILURE = 5_000

/** Clocks drift apart by less, in milliseconds, between two looks. */
const CLOCK_WAS_SET = 60_000

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

export function createBroadcasts(deps: BroadcastDeps): Broadcasts {
  const { store, library, clock, timings, report, takeLock, perSecond } = deps
  const [schedules, parts] = [createBell(), createBell()]
  const noteArticles = createNoteArticles(deps)
  const compose = createComposeFor({ ...deps, noteArticles })
  const rights = createPostingRights(deps.rights, clock)
  const tellAdmin = createTellAdmin(deps)
  const pacer = createPacer(perSecond)
  const send = createSendPart({ ...deps, rights })
  /** Claims carry it: no other process has or had it. */
  const by = randomUUID()

  const broadcaster: Broadcaster = {
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
  }

  /** Runs a step again and again, as long as the lock is held; what it throws is reported. */
  async function repeat(
    step: () => Promise<void>,
    what: string,
    lock: DeliveryLock,
    stopping: AbortSignal,
  ): Promise<void> {
    while (!stopping.aborted && lock.isHeld()) {
      try {
        await step()
      } catch (error) {
        report(error, what)
        await sleep(AFTER_FAILURE, stopping)
      }
    }
  }

  async function runWith(
    lock: DeliveryLock,
    stopping: AbortSignal,
    halting: AbortSignal,
  ): Promise<void> {
    const operators = createOperatorReports(deps, halting)
    const issuer = createDueIssuer({
      ...deps,
      compose,
      rights,
      tellAdmin: (target, userId, news) => void tellAdmin(target, userId, news, halting),
      written: (messages) => operators.written(messages),
    })

    let ahead = -Infinity
    async function schedule(): Promise<void> {
      const before = ahead
      ahead = clock.date() - clock.now()
      if (Math.abs(ahead - before) > CLOCK_WAS_SET) await realignSlots(deps, stopping)
      await noteArticles()
      if ((await issuer.run(stopping)) > 0) parts.ring()
      const now = clock.date()
      const next = store.targets.nextDue()
      const postponed = issuer.postponedUntil()
      const until = next === null || next > now ? next : postponed
      const wait = until === null ? timings.schedules : until - now
      await schedules.sleep(Math.min(timings.schedules, Math.max(1, wait)), stopping)
    }

    function heard(event: DeliveryEvent): void {
      operators.heard(event)
      if (event.kind !== 'settled') return
      const { part, state, stop } = event
      if (stop !== null) {
        const edition = store.targets.edition(part.editionId)
        if (edition !== null) stopTarget({ id: edition.targetId }, stop, deps)
      } else if (state.kind === 'sent') tellPosted(part)
    }

    /** Who asked for a digest hears when all of it is posted. */
    function tellPosted({ editionId, address }: Part): void {
      if (address.audience === 'private') return
      const edition = store.targets.edition(editionId)
      const target = edition === null ? null : store.targets.byId(edition.targetId)
      if (target === null || edition === null || edition.requestedBy === null) return
      const states = store.outbox.partsOf(editionId).map((one) => one.state)
      const [first] = states
      if (first?.kind !== 'sent' || states.some(({ kind }) => kind !== 'sent')) return
      const link = first.messageId === null ? null : messageLink(target, first.messageId)
      void tellAdmin(target, edition.requestedBy, { kind: 'posted', link }, halting)
    }

    const ports = {
      outbox: store.outbox,
      send,
      pacer,
      clock: {
        now: () => clock.now(),
        date: () => clock.date(),
        random: () => clock.random(),
        sleep,
      },
      report: heard,
    }

    async function deliverDue(): Promise<void> {
      const next = await deliver(ports, { by, stopping, halting })
      operators.pause()
      const wait = next === null ? timings.schedules : next - clock.date()
      await parts.sleep(Math.min(timings.schedules, Math.max(1, wait)), stopping)
    }

    async function tellUntold(): Promise<void> {
      await tellUntoldParts({ ...deps, tellAdmin }, halting)
      await sleep(timings.reports, stopping)
    }

    let revised: Library | null = null
    async function putRight(): Promise<void> {
      const before = library()
      if (revised !== null && hasOnlyGrown(revised, before)) revised = before
      if (before === revised) return sleep(timings.schedules, stopping)
      await sleep(timings.withdrawal, stopping)
      const libraries = { library: library(), before }
      if (await reviseDigests(libraries, { ...deps, pacer }, stopping)) revised = before
    }

    await Promise.all([
      repeat(schedule, 'digests could not be made', lock, stopping),
      repeat(deliverDue, 'digests could not be sent', lock, stopping),
      repeat(putRight, 'digests could not be put right', lock, stopping),
      repeat(tellUntold, 'admins could not be told of digests', lock, stopping),
    ])
  }

  return {
    broadcaster,
    noteReply: () => pacer.replied(clock.now()),
    async run(stopping, halting) {
      while (!stopping.aborted) {
        try {
          const lock = await takeLock(stopping)
          if (lock === null) return
          try {
            await runWith(lock, stopping, halting)
          } finally {
            lock.release()
          }
        } catch (error) {
          report(error, 'digests cannot be sent')
          await sleep(AFTER_FAILURE, stopping)
        }
      }
    },
  }
}

/** Whether every article of a library is still in another, as it was. */
function hasOnlyGrown({ articles }: Library, { byName }: Library): boolean {
  return articles.every((article) => byName.get(article.id) === article)
}
