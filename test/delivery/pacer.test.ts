import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPacer, MOST_IN_FLIGHT, type Pacer } from '../../src/delivery/pacer.js'
import type { Address } from '../../src/delivery/part.js'
import type { SendOutcome } from '../../src/delivery/sender.js'

const place = (chatId: number, audience: Address['audience'] = 'private'): Address => ({
  chatId,
  topicId: null,
  audience,
})

/** The most moments within any window of `length` milliseconds. */
function peak(times: readonly number[], length: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  let [first, most] = [0, 0]
  for (const [index, time] of sorted.entries()) {
    while ((sorted[first] ?? time) <= time - length) first++
    most = Math.max(most, index - first + 1)
  }
  return most
}

const sent: SendOutcome = { kind: 'sent', messageId: 1 }
/** Milliseconds there and back. */
const WAY = 100

/** When messages leave that are sent as soon as the pacer lets them, each a little late and longer on its way. */
function send(
  pacer: Pacer,
  places: readonly Address[],
  lateness: (index: number) => number = () => 0,
  delay: (index: number) => number = () => 0,
): readonly number[] {
  let now = 0
  return places.map((address, index) => {
    now = pacer.earliest(address, now) + lateness(index)
    pacer.left(address, now)
    pacer.learn(address.chatId, sent, now + WAY + delay(index))
    return now
  })
}

const readers = (count: number) => Array.from({ length: count }, (_, index) => place(index + 1))

describe('messages to many chats', () => {
  test.each([1, 2, 25, 30, 100, 1_000])(
    'leave evenly, at 98 percent of %i a second',
    (perSecond) => {
      const count = Math.max(200, perSecond * 20)
      const times = send(createPacer(perSecond), readers(count))
      expect(((count - 1) * 1_000) / (times.at(-1) ?? 0)).toBeGreaterThan(perSecond * 0.98)
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
      expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.001)
    },
  )

  test('keep the rate though every timer is late and the process stalls now and then', () => {
    const count = 10_000
    const times = send(createPacer(100), readers(count), (index) => (index % 250 === 0 ? 60 : 1))
    expect((count * 1_000) / (times.at(-1) ?? 0)).toBeGreaterThan(97)
  })

  test('are never more than the rate within a second, however late each leaves', () => {
    const lateness = fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), {
      minLength: 50,
      maxLength: 300,
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), lateness, (perSecond, late) => {
        const times = send(
          createPacer(perSecond),
          readers(late.length),
          (index) => late[index] ?? 0,
        )
        expect(peak(times, 1_000)).toBeLessThanOrEqual(perSecond)
      }),
    )
  })

  test('are never more than the limit within a second at Telegram, however long each is on its way', () => {
    const delays = fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(240)), {
      minLength: 100,
      maxLength: 300,
    })
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), delays, (perSecond, delay) => {
        const late = (index: number) => delay[index] ?? 0
        const times = send(createPacer(perSecond), readers(delay.length), () => 1, late)
        // The first of them show how long the way usually is.
        const arrivals = times.map((time, index) => time + WAY / 2 + (index < 10 ? 0 : late(index)))
        expect(peak(arrivals, 1_000)).toBeLessThanOrEqual(Math.ceil(perSecond * 1.2))
      }),
    )
  })

  test('make up for a way that was slow for a while, and not for time without any', () => {
    const pacer = createPacer(100)
    const times = send(pacer, readers(300), (index) => (index === 150 ? 300 : 0))
    expect(times.at(-1)).toBeLessThan(299 * 10.1 + 100)
    pacer.rest(10_000)
    const later = send(pacer, readers(100))
    expect((later.at(-1) ?? 0) - (later[0] ?? 0)).toBeGreaterThan(99 * 10.09)
  })

  test('leave room for replies: beyond a fifth of the rate, each takes the place of one', () => {
    const pacer = createPacer(25)
    const [times, replies]: [number[], number[]] = [[], []]
    for (let now = 0; now < 20_000; now++) {
      const address = place(times.length + 1)
      if (now % 50 === 0) {
        pacer.replied(now)
        replies.push(now)
      }
      if (pacer.earliest(address, now) > now) continue
      pacer.left(address, now)
      pacer.learn(address.chatId, sent, now + WAY)
      times.push(now)
    }
    // The first of them are a surprise.
    const later = [...times, ...replies].filter((time) => time > 1_000)
    expect(peak(later, 1_000)).toBeLessThanOrEqual(30)
    expect(times.length).toBeGreaterThan(9 * 20)
    expect(times.length).toBeLessThan(11 * 20)
  })

  test('go on, slowly, under any number of replies', () => {
    const pacer = createPacer(25)
    for (let now = 0; now < 1_000; now += 10) pacer.replied(now)
    pacer.left(place(1), 1_000)
    expect(pacer.earliest(place(2), 1_000)).toBeLessThanOrEqual(2_020)
  })
})

describe('messages to one chat', () => {
  test('leave a second apart', () => {
    const times = send(
      createPacer(100),
      Array.from({ length: 30 }, () => place(1, 'channel')),
    )
    expect(peak(times, 1_009)).toBe(1)
    expect(times.at(-1)).toBeLessThan(33_000)
  })

  test('are twenty a minute in a group', () => {
    const times = send(
      createPacer(100),
      Array.from({ length: 65 }, () => place(-1, 'group')),
    )
    expect(peak(times, 1_009)).toBe(1)
    expect(peak(times, 60_000)).toBe(20)
  })

  test('do not hold those to others', () => {
    const pacer = createPacer(100)
    pacer.left(place(1), 0)
    expect(pacer.earliest(place(2), 0)).toBeLessThan(11)
    expect(pacer.busy(20)).toEqual(new Set([1]))
    expect(pacer.nextFree(20)).toBe(1_010)
    pacer.learn(1, sent, 90)
    expect(pacer.nextFree(100)).toBe(1_100)
    expect(pacer.busy(1_100)).toEqual(new Set())
    expect(pacer.nextFree(1_100)).toBe(Infinity)
  })
})

describe('an overall refusal', () => {
  const tooFast: SendOutcome = {
    kind: 'not sent',
    reason: 'Too Many Requests',
    retry: 'later',
    retryAfter: 5_000,
    migratedTo: null,
  }

  function refuse(pacer: Pacer, now: number, outcome = tooFast): void {
    for (const chat of [1, 2, 3, 4]) pacer.learn(chat, outcome, now)
  }

  test('holds all messages, lets one try, and then halves the rate for a minute', () => {
    const pacer = createPacer(100)
    expect(pacer.most).toBe(MOST_IN_FLIGHT)
    refuse(pacer, 0)
    expect(pacer.heldUntil).toBe(5_000)
    expect(pacer.earliest(place(9), 10)).toBe(5_000)
    expect(pacer.most).toBe(1)
    pacer.learn(9, { kind: 'sent', messageId: 1 }, 5_100)
    expect(pacer.most).toBe(MOST_IN_FLIGHT)
    expect(pacer.earliest(place(10), 5_100)).toBe(5_100)
    pacer.left(place(10), 5_100)
    expect(pacer.earliest(place(11), 5_100)).toBeCloseTo(5_120.2, 1)
    pacer.left(place(11), 70_000)
    pacer.left(place(12), 70_100)
    expect(pacer.earliest(place(13), 70_100) - 70_100).toBeLessThan(11)
  })

  test('of connections holds, and does not slow', () => {
    const pacer = createPacer(100)
    refuse(pacer, 0, { kind: 'uncertain', reason: 'reset' })
    expect(pacer.heldUntil).toBe(1_000)
    pacer.learn(9, { kind: 'sent', messageId: 1 }, 1_100)
    pacer.left(place(10), 1_100)
    expect(pacer.earliest(place(11), 1_100) - 1_100).toBeLessThan(11)
  })
})

test('few messages are claimed at once', () => {
  expect([1, 25, 30, 100, 1_000].map((rate) => createPacer(rate).batch)).toEqual([1, 1, 1, 2, 8])
})
