import { randomUUID } from 'node:crypto'
import { deliver, type DeliveryEvent, type DeliveryPorts } from '../../delivery/deliver.js'
import type { Pacer } from '../../delivery/pacer.js'
import type { Part } from '../../delivery/part.js'
import type { SendPart } from '../../delivery/sender.js'
import { sleep } from '../api/sleep.js'
import { messageLink } from '../links/message-link.js'
import type { Bell } from './bell.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { OperatorReports } from './operator-reports.js'
import type { Step } from './repeat-step.js'
import { stopTarget } from './stop-target.js'
import type { TellAdmin } from './tell-admin.js'

export interface DeliveryStepDeps extends Pick<BroadcastDeps, 'store' | 'clock' | 'timings'> {
  readonly send: SendPart
  readonly pacer: Pacer
  readonly operators: OperatorReports
  readonly tellAdmin: TellAdmin
  /** Rings when there is something to send. */
  readonly parts: Bell
}

/** Sends what is due, and sleeps until more is. Chats that cannot be written to get nothing from then on. */
export function createDeliveryStep(
  deps: DeliveryStepDeps,
  stopping: AbortSignal,
  halting: AbortSignal,
): Step {
  const { store, clock, timings, send, pacer, operators, tellAdmin, parts } = deps
  /** Claims carry it: no other process has or had it. */
  const by = randomUUID()
  const ports: DeliveryPorts = {
    outbox: store.outbox,
    send,
    pacer,
    clock: {
      now: () => clock.now(),
      date: () => clock.date(),
      random: () => clock.random(),
      sleep,
    },
    report: hear,
  }

  function hear(event: DeliveryEvent): void {
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

  return {
    failure: 'digests could not be sent',
    async run() {
      const next = await deliver(ports, { by, stopping, halting })
      operators.pause(next)
      const wait = next === null ? timings.schedules : next - clock.date()
      await parts.sleep(Math.min(timings.schedules, Math.max(1, wait)), stopping)
    },
  }
}
