import { setMaxListeners } from 'node:events'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Audience } from '../../src/digest/digest-target.js'
import type { EditionId } from '../../src/digest/edition.js'
import { deliver, type DeliveryEvent } from '../../src/delivery/deliver.js'
import { MOST_IN_FLIGHT, createPacer } from '../../src/delivery/pacer.js'
import type { Part } from '../../src/delivery/part.js'
import type { SendOutcome } from '../../src/delivery/sender.js'
import { anIssue } from '../builders/issues.js'
import { memoryWorld } from '../contracts/outbox.js'
import { createVirtualTime } from './virtual-time.js'

const NEVER = new AbortController().signal
setMaxListeners(0, NEVER)

/** What Telegram, or the way there, does to one message. */
interface Fate {
  readonly isAccepted: boolean
  readonly outcome: SendOutcome
  readonly latency: number
}

const refused = (retryAfter: number | null): SendOutcome => ({
  kind: 'not sent',
  reason: 'later',
  retry: 'later',
  retryAfter,
  migratedTo: null,
})
const lost: SendOutcome = { kind: 'uncertain', reason: 'reset' }

const SENT: Fate = { isAccepted: true, outcome: { kind: 'sent', messageId: 1 }, latency: 80 }
const FAULTS: readonly Fate[] = [
  { isAccepted: true, outcome: lost, latency: 80 },
  { isAccepted: false, outcome: lost, latency: 80 },
  { isAccepted: true, outcome: lost, latency: 12_000 },
  { isAccepted: false, outcome: lost, latency: 12_000 },
  { isAccepted: false, outcome: refused(1_000), latency: 80 },
  { isAccepted: false, outcome: refused(3_600_000), latency: 80 },
  { isAccepted: false, outcome: refused(null), latency: 5 },
]

const scenario = fc.record({
  targets: fc.array(
    fc.record({
      audience: fc.constantFrom<Audience>('private', 'private', 'group', 'channel'),
      parts: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 25 },
  ),
  /** How long each process lives, and how long there is none then. */
  lives: fc.array(fc.record({ life: fc.nat(4_000), after: fc.nat(2_000) }), { maxLength: 6 }),
  /** Which fault meets the messages, in turn; none for numbers beyond. */
  faults: fc.array(fc.nat(FAULTS.length * 4), { minLength: 1, maxLength: 40 }),
})

test('however often it is killed and whatever Telegram does, no reader misses a part, and no post is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ targets, lives, faults }) => {
      const time = createVirtualTime()
      const { outbox, addTarget } = memoryWorld()
      const accepted: Part[] = []
      const events: DeliveryEvent[] = []
      let [messages, inFlight, mostInFlight] = [0, 0, 0]

      const editions = targets.flatMap(({ audience, parts }, index): readonly EditionId[] => {
        const chatId = index + 1
        const payloads = Array.from({ length: parts }, (_, part) => ({ part }))
        const address = { chatId, topicId: null, audience }
        const issue = anIssue(addTarget(chatId), { address, payloads, notBefore: 0 })
        return outbox.issue([issue]).flatMap((id) => id ?? [])
      })

      const report = (event: DeliveryEvent) => void events.push(event)
      async function send(part: Part): Promise<SendOutcome> {
        const { isAccepted, outcome, latency } = FAULTS[faults[messages++] ?? Infinity] ?? SENT
        if (isAccepted) accepted.push(part)
        mostInFlight = Math.max(mostInFlight, ++inFlight)
        await time.sleep(latency)
        inFlight--
        return outcome
      }
      function pass(by: string, pacer = createPacer(25)): Promise<number | null> {
        const ports = { outbox, send, pacer, clock: time.clock, report }
        return deliver(ports, { by, stopping: NEVER, halting: NEVER })
      }

      for (const [index, { life, after }] of lives.entries()) {
        await time.run(pass(`killed ${index}`), time.clock.now() + life)
        time.kill()
        expect(outbox.abandoned('none').length).toBeLessThanOrEqual(MOST_IN_FLIGHT)
        inFlight = 0
        time.pass(after)
      }
      for (;;) {
        const next = await time.run(pass('last'))
        if (next === null || next === undefined) break
        time.pass(Math.max(0, next - time.clock.date()))
      }

      const parts = editions.flatMap((id) => outbox.partsOf(id))
      const untold = new Set(outbox.untold(Infinity).map(({ id }) => id))
      const timesOf = ({ id }: Part) => accepted.filter((other) => other.id === id).length
      const wrong = parts.filter((part) => {
        const isSent = part.state.kind === 'sent'
        if (part.address.audience === 'private') {
          return !isSent || timesOf(part) < 1 || timesOf(part) > 1 + part.repeats
        }
        const isTold = part.state.kind === 'uncertain' && untold.has(part.id)
        return isSent ? timesOf(part) !== 1 : !isTold || timesOf(part) > 1
      })
      expect(wrong).toEqual([])
      expect(mostInFlight).toBeLessThanOrEqual(MOST_IN_FLIGHT)
      for (const id of editions) {
        const ofEdition = accepted.filter(({ editionId }) => editionId === id)
        const firsts = [...new Set(ofEdition.map(({ position }) => position))]
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }
      const repeats = parts.reduce((sum, part) => sum + part.repeats, 0)
      const reported = events.filter((event) => event.kind === 'settled' && event.isRepeated)
      expect(reported.length).toBe(repeats)
    }),
    { numRuns: 60 },
  )
})
