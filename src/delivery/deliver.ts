import type { StopReason } from '../digest/digest-target.js'
import type { Outbox } from './outbox.js'
import type { Pacer } from './pacer.js'
import type { Part, PartId, PartState } from './part.js'
import type { SendPart, SendOutcome } from './sender.js'
import { isTooOld, settlePart, type Settlement } from './settle-part.js'

export interface DeliveryPorts {
  readonly outbox: Pick<Outbox, 'abandoned' | 'claim' | 'settle' | 'nextWaiting' | 'moveChat'>
  readonly send: SendPart
  /** Kept from one pass to the next. */
  readonly pacer: Pacer
  readonly clock: DeliveryClock
  /** Hears of all that happens. What it throws ends the pass, with nothing lost. */
  readonly report: (event: DeliveryEvent) => void
}

export interface DeliveryClock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number
  /** Milliseconds since 1970. */
  date(): number
  /** From 0 to 1. */
  random(): number
  /** Resolves after `ms` milliseconds, or when `signal` aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export interface DeliveryRun {
  /** The name of this process, which no other has or had. */
  readonly by: string
  /** Nothing more is claimed; what is under way is waited for. */
  readonly stopping: AbortSignal
  /** What is under way is given up: {@link SendPart} ends. */
  readonly halting: AbortSignal
}

export type DeliveryEvent =
  | {
      /** Recorded: what became of a part, or what is to become of it. */
      readonly kind: 'settled'
      /** As it was before. */
      readonly part: Part
      readonly state: PartState
      /** Why its target gets nothing any more, which is up to who hears this. */
      readonly stop: StopReason | null
      /** It may have arrived, and is sent again. */
      readonly isRepeated: boolean
    }
  /** What became of a part cannot be recorded; it is tried again, and nothing is claimed meanwhile. */
  | { readonly kind: 'unrecorded'; readonly part: Part; readonly error: unknown }
  /** The part was in the hands of another process when its outcome was known. */
  | { readonly kind: 'overtaken'; readonly part: Part; readonly state: PartState }

/** Milliseconds between two tries to record an outcome. */
const RECORDING = 1_000
/** The longest wait for what happens unseen: a digest is issued. */
const LONGEST_WAIT = 250
const SHORTEST_WAIT = 5

const ABANDONED: SendOutcome = { kind: 'uncertain', reason: 'the bot ended while it was sent' }

/**
 * One delivery pass: sends all parts that are due, and those that become due meanwhile, at the pace of the pacer and
 * some at a time. The claims that an ended process left behind are taken for uncertain first. Only one process may
 * run it at a time, and only one pass.
 *
 * @returns when the next part is due (milliseconds since 1970), null where none waits
 * @throws what the outbox throws on claiming, when all that was under way is recorded
 */
export async function deliver(ports: DeliveryPorts, run: DeliveryRun): Promise<number | null> {
  const { outbox, send, pacer, clock, report } = ports
  const { by, stopping, halting } = run
  /** Claimed, and not sent yet. */
  const ready: Part[] = []
  const unrecorded: Unrecorded[] = []
  const inFlight = new Set<PartId>()
  const failures: { readonly error: unknown }[] = []
  let bell = new AbortController()
  const ring = () => bell.abort()
  const wait = async (ms: number): Promise<void> => {
    bell = new AbortController()
    await clock.sleep(ms, bell.signal)
  }

  function tell(event: DeliveryEvent): void {
    try {
      report(event)
    } catch (error) {
      failures.push({ error })
    }
  }

  /** Whether it is recorded now, or never will be. */
  function record(outcome: Unrecorded): boolean {
    const { part, claimer, settlement } = outcome
    const { state, changes, stop } = settlement
    try {
      const { chatId } = part.address
      if (changes.chatId !== undefined) outbox.moveChat(chatId, changes.chatId)
      if (outbox.settle(part.id, claimer, state, changes)) {
        const isRepeated = changes.repeats !== undefined
        tell({ kind: 'settled', part, state, stop, isRepeated })
      } else tell({ kind: 'overtaken', part, state })
      return true
    } catch (error) {
      tell({ kind: 'unrecorded', part, error })
      return false
    }
  }

  function settle(part: Part, claimer: string, settlement: Settlement): void {
    const outcome = { part, claimer, settlement }
    if (!record(outcome)) unrecorded.push(outcome)
  }

  function recordAgain(): void {
    for (const outcome of unrecorded.splice(0)) {
      if (!record(outcome)) unrecorded.push(outcome)
    }
  }

  async function launch(part: Part): Promise<void> {
    inFlight.add(part.id)
    pacer.left(part.address, clock.now())
    const outcome = await send(part, halting).catch(asUncertain)
    if (!halting.aborted) pacer.learn(part.address.chatId, outcome, clock.now())
    settle(part, by, settlePart(part, outcome, clock.date(), clock.random()))
    inFlight.delete(part.id)
    ring()
  }

  /** Puts parts back that were claimed and not sent. */
  function release(): void {
    for (const part of ready.splice(0)) {
      const state: PartState = { kind: 'waiting', notBefore: part.since }
      settle(part, by, { state, changes: {}, stop: null })
    }
  }

  function claim(now: number): void {
    const free = Math.min(pacer.most - inFlight.size, pacer.batch)
    if (free <= 0 || now < pacer.heldUntil || unrecorded.length > 0) return
    try {
      for (const part of outbox.claim(by, clock.date(), free, pacer.busy(now))) {
        if (isTooOld(part, clock.date())) settle(part, by, tooOld(clock.date()))
        else ready.push(part)
      }
    } catch (error) {
      failures.push({ error })
    }
  }

  /** Milliseconds until there is something to do again; null where all that is due is done. */
  function idleFor(now: number): number | null {
    if (unrecorded.length > 0) return RECORDING
    if (now < pacer.heldUntil) return pacer.heldUntil - now
    if (inFlight.size < pacer.most) {
      const next = inFlight.size > 0 ? 0 : outbox.nextWaiting()
      if (next === null || next > clock.date()) return null
      const free = pacer.nextFree(now) - now
      return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, free))
    }
    return LONGEST_WAIT
  }

  for (const signal of [stopping, halting]) signal.addEventListener('abort', ring)
  try {
    for (const part of outbox.abandoned(by)) {
      const claimer = part.state.kind === 'claimed' ? part.state.by : by
      settle(part, claimer, settlePart(part, ABANDONED, clock.date(), clock.random()))
    }
    while (!stopping.aborted && failures.length === 0) {
      const now = clock.now()
      if (unrecorded.length > 0) recordAgain()
      if (now < pacer.heldUntil) release()
      if (ready.length === 0) claim(now)
      const [first] = ready
      if (first === undefined) {
        const idle = idleFor(now)
        if (idle === null) break
        await wait(idle)
        continue
      }
      const late = pacer.earliest(first.address, now) - now
      if (late > 0) await wait(late)
      else void launch(ready.shift() ?? first)
    }
    release()
    while (inFlight.size > 0 || (unrecorded.length > 0 && !halting.aborted)) {
      await wait(RECORDING)
      recordAgain()
    }
  } finally {
    for (const signal of [stopping, halting]) signal.removeEventListener('abort', ring)
  }
  const [failure] = failures
  if (failure !== undefined) throw failure.error
  return outbox.nextWaiting()
}

interface Unrecorded {
  readonly part: Part
  /** In whose name it is claimed. */
  readonly claimer: string
  readonly settlement: Settlement
}

function tooOld(now: number): Settlement {
  const state: PartState = { kind: 'dropped', at: now, reason: 'it has waited for a day' }
  return { state, changes: {}, stop: null }
}

/** A sender that throws, which it should not, may have sent before. */
function asUncertain(error: unknown): SendOutcome {
  return { kind: 'uncertain', reason: error instanceof Error ? error.message : String(error) }
}
