import type { DeliveryEvent } from './delivery-event.js'
import type { Outbox } from './outbox.js'
import type { Pacer } from './pacer.js'
import type { Part, PartId, PartState } from './part.js'
import { createRecorder } from './recorder.js'
import type { SendPart, SendOutcome } from './sender.js'
import { isTooOld, settlePart, type Settlement } from './settle-part.js'

export type { DeliveryEvent } from './delivery-event.js'

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

/** Milliseconds between two tries to record an outcome. */
const RECORDING = 1_000
/** The longest wait for what happens unseen: a digest is issued. */
const LONGEST_WAIT = 250
const SHORTEST_WAIT = 5
/** Parts are claimed when they may leave so soon: a process that dies leaves few behind that were never sent. */
const CLAIMED_AHEAD = 5

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

  const recorder = createRecorder(outbox, tell)

  async function launch(part: Part): Promise<void> {
    inFlight.add(part.id)
    pacer.left(part.address, clock.now())
    const outcome = await send(part, halting).catch(asUncertain)
    pacer.learn(part.address.chatId, outcome, clock.now())
    recorder.settle(part, by, settlePart(part, outcome, clock.date(), clock.random()))
    inFlight.delete(part.id)
    ring()
  }

  /** Puts parts back that were claimed and not sent. */
  function release(): void {
    for (const part of ready.splice(0)) {
      const state: PartState = { kind: 'waiting', notBefore: part.since }
      recorder.settle(part, by, { state, changes: {}, stop: null })
    }
  }

  /** Milliseconds until it is worth claiming what may leave next. */
  const tooEarly = (now: number): number => pacer.next(now) - now - CLAIMED_AHEAD

  function claim(now: number): void {
    const free = Math.min(pacer.most - inFlight.size, pacer.batch)
    if (free <= 0 || tooEarly(now) > 0 || recorder.pending > 0) return
    try {
      const claimed = outbox.claim(by, clock.date(), free, pacer.busy(now))
      if (claimed.length === 0) pacer.rest(now)
      for (const part of claimed) {
        if (isTooOld(part, clock.date())) recorder.settle(part, by, tooOld(clock.date()))
        else ready.push(part)
      }
    } catch (error) {
      failures.push({ error })
    }
  }

  /** Milliseconds until there is something to do again; null where all that is due is done. */
  function idleFor(now: number): number | null {
    if (recorder.pending > 0) return RECORDING
    if (inFlight.size < pacer.most) {
      const early = tooEarly(now)
      if (early > 0) return early
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
      recorder.settle(part, claimer, settlePart(part, ABANDONED, clock.date(), clock.random()))
    }
    pacer.rest(clock.now())
    while (!stopping.aborted && failures.length === 0) {
      const now = clock.now()
      if (recorder.pending > 0) recorder.again()
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
    while (inFlight.size > 0 || (recorder.pending > 0 && !halting.aborted)) {
      await wait(RECORDING)
      recorder.again()
    }
  } finally {
    for (const signal of [stopping, halting]) signal.removeEventListener('abort', ring)
  }
  const [failure] = failures
  if (failure !== undefined) throw failure.error
  return outbox.nextWaiting()
}

function tooOld(now: number): Settlement {
  const state: PartState = { kind: 'dropped', at: now, reason: 'it has waited for a day' }
  return { state, changes: {}, stop: null }
}

/** A sender that throws, which it should not, may have sent before. */
function asUncertain(error: unknown): SendOutcome {
  return { kind: 'uncertain', reason: error instanceof Error ? error.message : String(error) }
}
