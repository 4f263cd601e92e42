import { setMaxListeners } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Audience, TargetId } from '../../src/digest/digest-target.js'
import type { EditionId } from '../../src/digest/edition.js'
import { deliver, type DeliveryEvent } from '../../src/delivery/deliver.js'
import type { Outbox } from '../../src/delivery/outbox.js'
import { createPacer } from '../../src/delivery/pacer.js'
import type { Part } from '../../src/delivery/part.js'
import type { SendOutcome } from '../../src/delivery/sender.js'
import { anIssue } from '../builders/issues.js'
import { memoryWorld, type OutboxWorld } from '../contracts/outbox.js'
import { createVirtualTime } from './virtual-time.js'

const DAY = 24 * 3_600_000
const LATENCY = 100

type Time = ReturnType<typeof createVirtualTime>
type Fate = (part: Part, attempt: number) => SendOutcome

const sent: SendOutcome = { kind: 'sent', messageId: 1 }
const unknown: SendOutcome = { kind: 'uncertain', reason: 'reset' }
const refused = (
  retry: 'later' | 'never' | 'unreachable',
  retryAfter: number | null = null,
): SendOutcome => ({ kind: 'not sent', reason: 'no', retry, retryAfter, migratedTo: null })

let time: Time
let world: OutboxWorld
let events: DeliveryEvent[]
let attempts: { readonly part: Part; readonly at: number }[]
let inFlight: { now: number; most: number }

beforeEach(() => {
  time = createVirtualTime()
  world = memoryWorld()
  events = []
  attempts = []
  inFlight = { now: 0, most: 0 }
})

/** Due at once. */
function issue(chatId: number, parts = 1, audience: Audience = 'private'): EditionId {
  const target: TargetId = world.addTarget(chatId)
  const [id] = world.outbox.issue([
    anIssue(target, {
      address: { chatId, topicId: null, audience },
      payloads: Array.from({ length: parts }, (_, part) => ({ part })),
      notBefore: time.clock.date(),
    }),
  ])
  if (id === undefined || id === null) throw new Error('not issued')
  return id
}

interface Options {
  readonly by?: string
  readonly outbox?: Outbox
  readonly fate?: Fate
  readonly perSecond?: number
  readonly stopping?: AbortSignal
  readonly halting?: AbortSignal
  readonly latency?: number
}

const NEVER = new AbortController().signal
setMaxListeners(0, NEVER)

function noteEvent(event: DeliveryEvent): void {
  events.push(event)
}

function pass({
  by = 'me',
  outbox = world.outbox,
  fate = () => sent,
  perSecond = 100,
  stopping = NEVER,
  halting = NEVER,
  latency = LATENCY,
}: Options = {}): Promise<number | null> {
  const send = async (part: Part, signal: AbortSignal): Promise<SendOutcome> => {
    attempts.push({ part, at: time.clock.now() })
    const attempt = attempts.filter((other) => other.part.id === part.id).length
    inFlight.most = Math.max(inFlight.most, ++inFlight.now)
    await time.sleep(latency, signal)
    inFlight.now--
    return signal.aborted ? { kind: 'uncertain', reason: 'aborted' } : fate(part, attempt)
  }
  const pacer = createPacer(perSecond)
  return deliver(
    { outbox, send, pacer, clock: time.clock, report: noteEvent },
    { by, stopping, halting },
  )
}

/** Passes until nothing waits any more. */
async function passes(options: Options = {}): Promise<void> {
  for (;;) {
    const next = await time.run(pass(options))
    if (next === null || next === undefined) return
    time.pass(next - time.clock.date())
  }
}

const states = (id: EditionId) => world.outbox.partsOf(id).map(({ state }) => state.kind)
const chatsTried = () => attempts.map(({ part }) => part.address.chatId)

function stopAfter(ms: number): AbortSignal {
  const controller = new AbortController()
  void time.sleep(ms).then(() => controller.abort())
  return controller.signal
}

/** An outbox whose methods of these names fail for a while. */
function failing(names: readonly (keyof Outbox)[], until: number): Outbox {
  const broken = Object.fromEntries(
    names.map((name) => [
      name,
      (...args: never[]): unknown => {
        const method: (...args: never[]) => unknown = world.outbox[name]
        if (time.clock.now() < until) throw new Error('disk full')
        return method(...args)
      },
    ]),
  )
  return { ...world.outbox, ...broken }
}

function failingReport(): void {
  throw new Error('the report failed')
}

describe('a delivery pass', () => {
  test('sends what is due, each part once, at the rate and eight at a time', async () => {
    const ids = Array.from({ length: 300 }, (_, chat) => issue(chat + 1))
    expect(await time.run(pass())).toBeNull()
    expect(ids.flatMap(states)).toEqual(ids.map(() => 'sent'))
    expect(new Set(chatsTried()).size).toBe(300)
    // A message takes 100 ms: eight at a time are 80 a second.
    expect(inFlight.most).toBe(8)
    expect(time.clock.now()).toBeLessThan(300 * 13)
  })

  test('keeps the rate while messages take a quarter of a second', async () => {
    for (let chat = 1; chat <= 250; chat++) issue(chat)
    await time.run(pass({ perSecond: 25, latency: 250 }))
    const last = attempts.at(-1)?.at ?? 0
    expect((249 * 1_000) / last).toBeGreaterThan(25 * 0.97)
    expect((249 * 1_000) / last).toBeLessThan(25)
  })

  test('sends the parts of a digest in order, a second apart, and others meanwhile', async () => {
    issue(1, 3)
    issue(2)
    await time.run(pass())
    expect(chatsTried()).toEqual([1, 2, 1, 1])
    expect(attempts.map(({ part }) => part.position)).toEqual([0, 0, 1, 2])
    expect(attempts.at(-1)?.at).toBeGreaterThanOrEqual(2_100)
  })

  test('says when the next part is due', async () => {
    issue(1)
    const wait = 43_838_000
    const next = await time.run(pass({ fate: () => refused('later', wait) }))
    expect(next).toBeGreaterThan(wait)
    expect(next).toBeLessThan(wait + 1_500)
    expect(time.clock.now()).toBeLessThan(1_000)
  })

  test('has nothing to do where nothing waits', async () => {
    expect(await time.run(pass())).toBeNull()
    expect(attempts).toEqual([])
  })

  test('takes up what is issued while it runs', async () => {
    issue(1, 3)
    void time.sleep(500).then(() => issue(2))
    await time.run(pass())
    expect(chatsTried()).toEqual([1, 2, 1, 1])
  })

  test('is not held by a chat that gets too much, nor by one that is gone', async () => {
    const [slow, gone, fine] = [issue(1), issue(2, 2), issue(3)]
    const fates: Readonly<Record<number, SendOutcome>> = {
      1: refused('later', 3_600_000),
      2: refused('unreachable'),
    }
    await time.run(pass({ fate: ({ address }) => fates[address.chatId] ?? sent }))
    expect([slow, gone, fine].map(states)).toEqual([['waiting'], ['failed', 'dropped'], ['sent']])
    expect(time.clock.now()).toBeLessThan(500)
    expect(events).toContainEqual(expect.objectContaining({ kind: 'settled', stop: 'unreachable' }))
  })

  test('tries a lost connection again until a day is over, and then tells', async () => {
    const id = issue(1, 2)
    await passes({ fate: () => refused('later') })
    expect(states(id)).toEqual(['dropped', 'dropped'])
    expect(time.clock.now()).toBeGreaterThan(DAY - 3_700_000)
    expect(time.clock.now()).toBeLessThan(DAY)
    expect(world.outbox.untold(9)).toMatchObject([{ position: 0, state: { kind: 'dropped' } }])
    expect(attempts.length).toBeLessThan(50)
  })

  test('does not send yesterday’s digest', async () => {
    const id = issue(1, 2)
    time.pass(DAY)
    await passes()
    expect(states(id)).toEqual(['dropped', 'dropped'])
    expect(attempts).toEqual([])
  })

  test('follows a group that has become a supergroup', async () => {
    const [moved, later] = [issue(-5, 1, 'group'), issue(-6, 1, 'group')]
    const to = -1_002_000_000_005
    await passes({
      fate: ({ address }) =>
        address.chatId === -5 ? ({ ...refused('never'), migratedTo: to } as SendOutcome) : sent,
    })
    expect([moved, later].map(states)).toEqual([['sent'], ['sent']])
    expect(new Set(chatsTried())).toEqual(new Set([-5, -6, to]))
    expect(attempts).toHaveLength(3)
  })
})

const once: Fate = (_, attempt) => (attempt === 1 ? unknown : sent)

describe('a message that nobody knows the end of', () => {
  test('is sent to a reader again, and counted', async () => {
    const id = issue(1)
    await passes({ fate: once })
    expect(world.outbox.progressOf(id)).toMatchObject({ sent: 1, repeats: 1 })
    expect(events).toContainEqual(expect.objectContaining({ isRepeated: true }))
  })

  test.each(['group', 'channel'] as const)(
    'is not sent to a %s again, and told',
    async (audience) => {
      const id = issue(-1, 2, audience)
      await passes({ fate: (part, attempt) => (part.position === 0 ? once(part, attempt) : sent) })
      expect(states(id)).toEqual(['uncertain', 'sent'])
      expect(attempts).toHaveLength(2)
      expect(world.outbox.untold(9)).toMatchObject([{ position: 0 }])
    },
  )

  test('does not become many when Telegram is out for an hour', async () => {
    const ids = Array.from({ length: 100 }, (_, chat) => issue(-1 - chat, 1, 'channel'))
    await passes({ fate: () => (time.clock.now() < 3_600_000 ? unknown : sent) })
    const uncertain = ids.flatMap(states).filter((state) => state === 'uncertain').length
    expect(uncertain).toBeLessThan(8 + 70)
    expect(uncertain).toBeGreaterThan(8)
    expect(ids.flatMap(states).filter((state) => state === 'sent')).toHaveLength(100 - uncertain)
  })
})

describe('a process that is killed', () => {
  test('leaves eight messages at most, which the next one takes for uncertain', async () => {
    const channels = Array.from({ length: 20 }, (_, chat) => issue(-1 - chat, 1, 'channel'))
    const readers = Array.from({ length: 20 }, (_, chat) => issue(chat + 1))
    await time.run(pass({ by: 'before' }), 250)
    time.kill()
    const left = world.outbox.abandoned('me')
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThanOrEqual(8)
    inFlight = { now: 0, most: 0 }
    await passes()
    const isLeft = (id: EditionId) => left.some(({ editionId }) => editionId === id)
    expect(channels.map(states)).toEqual(channels.map((id) => [isLeft(id) ? 'uncertain' : 'sent']))
    expect(readers.map((id) => world.outbox.progressOf(id))).toEqual(
      readers.map((id) => expect.objectContaining({ sent: 1, repeats: isLeft(id) ? 1 : 0 })),
    )
    expect(world.outbox.abandoned('me')).toEqual([])
  })

  test('and only paused, does not record what another has taken over', async () => {
    const id = issue(1)
    const paused = pass({ by: 'before', latency: 10_000 })
    await time.run(paused, 50)
    await passes()
    expect(states(id)).toEqual(['sent'])
    await time.run(paused)
    expect(events.map(({ kind }) => kind)).toContain('overtaken')
    expect(world.outbox.progressOf(id)).toMatchObject({ sent: 1, repeats: 1 })
  })
})

describe('a process that is stopped', () => {
  test('finishes what is on its way, and leaves the rest waiting', async () => {
    const ids = Array.from({ length: 50 }, (_, chat) => issue(-1 - chat, 1, 'channel'))
    await time.run(pass({ stopping: stopAfter(205) }))
    expect(time.clock.now()).toBeLessThan(320)
    const found = ids.flatMap(states)
    expect(found.filter((state) => state === 'sent')).toHaveLength(attempts.length)
    expect(found.filter((state) => state === 'waiting')).toHaveLength(50 - attempts.length)
    expect(attempts.length).toBeGreaterThan(5)
  })

  test('gives up what does not end in time: nobody knows its end', async () => {
    const id = issue(-1, 1, 'channel')
    await time.run(pass({ stopping: stopAfter(50), halting: stopAfter(1_000), latency: 12_000 }))
    expect(time.clock.now()).toBe(1_000)
    expect(states(id)).toEqual(['uncertain'])
  })

  test('goes within a second while it waits', async () => {
    issue(1, 2)
    await time.run(pass({ stopping: stopAfter(300) }))
    expect(time.clock.now()).toBe(300)
    expect(attempts).toHaveLength(1)
  })

  test('does not begin at all when it comes too late', async () => {
    const id = issue(1)
    await time.run(pass({ stopping: AbortSignal.abort() }))
    expect(states(id)).toEqual(['waiting'])
  })
})

describe('a disk that fails', () => {
  test('loses and doubles nothing: what became of a part is recorded when it can be', async () => {
    const ids = Array.from({ length: 60 }, (_, chat) => issue(chat + 1))
    await time.run(pass({ outbox: failing(['settle'], 5_000) }))
    expect(ids.flatMap(states)).toEqual(ids.map(() => 'sent'))
    expect(attempts).toHaveLength(60)
    expect(attempts.filter(({ at }) => at < 5_000).length).toBeLessThanOrEqual(8)
    expect(events).toContainEqual(expect.objectContaining({ kind: 'unrecorded' }))
  })

  test('ends the pass where nothing can be claimed, with what is on its way recorded', async () => {
    const ids = Array.from({ length: 60 }, (_, chat) => issue(chat + 1))
    let claims = 0
    const outbox: Outbox = {
      ...world.outbox,
      claim(...args) {
        if (++claims > 3) throw new Error('disk full')
        return world.outbox.claim(...args)
      },
    }
    await expect(time.run(pass({ outbox }))).rejects.toThrow('disk full')
    const found = ids.flatMap(states)
    expect(found).not.toContain('claimed')
    expect(found.filter((state) => state === 'sent')).toHaveLength(attempts.length)
  })
})

test('a report that fails ends the pass, and nothing is lost', async () => {
  const ids = [issue(1), issue(2), issue(3)]
  const send = async (part: Part): Promise<SendOutcome> => {
    attempts.push({ part, at: time.clock.now() })
    await time.sleep(LATENCY)
    return sent
  }
  const ports = {
    outbox: world.outbox,
    send,
    pacer: createPacer(100),
    clock: time.clock,
    report: failingReport,
  }
  const run = { by: 'me', stopping: NEVER, halting: NEVER }
  await expect(time.run(deliver(ports, run))).rejects.toThrow('the report failed')
  expect(ids.flatMap(states)).toEqual(['sent', 'sent', 'sent'])
})

test('a sender that throws has an end that nobody knows', async () => {
  const id = issue(-1, 1, 'channel')
  await time.run(
    pass({
      fate: () => {
        throw new Error('a bug')
      },
    }),
  )
  expect(world.outbox.partsOf(id)[0]?.state).toMatchObject({ kind: 'uncertain', reason: 'a bug' })
})
