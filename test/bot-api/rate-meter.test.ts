import { describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { RateMeter, telegramLimits } from './rate-meter.js'
import { startBotApi } from './start-bot-api.js'
import type { ChatType } from './wire.js'

const chat = (id: number, type: ChatType = 'private') => ({ id, type })

/** Sends at each of the times (in ms) to the chat `id(i)`; how many were refused. */
const run = (
  meter: RateMeter,
  times: readonly number[],
  id: (i: number) => number,
  type?: ChatType,
) =>
  times.filter((at, i) => {
    try {
      meter.count(chat(id(i), type), at)
      return false
    } catch {
      return true
    }
  }).length

const every = (ms: number, count: number) => Array.from({ length: count }, (_, i) => i * ms)

describe('recording', () => {
  test.each([
    ['30 chats at once', every(0, 30), (i: number) => i, undefined, {}],
    ['31 chats at once', every(0, 31), (i: number) => i, undefined, { overallPerSecond: 1 }],
    ['25 chats a second, for long', every(40, 200), (i: number) => i, undefined, {}],
    ['one chat every second', every(1000, 60), () => 1, 'private', {}],
    ['one chat twice a second', every(500, 5), () => 1, 'private', { chatPerSecond: 4 }],
    ['a group 20 times a minute', every(3000, 60), () => 1, 'group', {}],
    ['a supergroup every 2 s', every(2000, 25), () => 1, 'supergroup', { groupPerMinute: 5 }],
    ['a channel every 2 s', every(2000, 60), () => 1, 'channel', {}],
  ] as const)('%s', (_, times, id, type, expected) => {
    const meter = new RateMeter()
    expect(run(meter, times, id, type)).toBe(0)
    const counts: Record<string, number> = {}
    for (const { limit } of meter.violations) counts[limit] = (counts[limit] ?? 0) + 1
    expect(counts).toEqual(expected)
  })

  test('peaks are those of a sliding window', () => {
    const meter = new RateMeter()
    run(meter, [0, 900, 950, 1000, 1899, 1950], (i) => i)
    expect(meter.peaks).toEqual({ overallPerSecond: 4, chatPerSecond: 1, groupPerMinute: 0 })
  })
})

describe('enforcing', () => {
  test('what goes beyond is refused and does not count', () => {
    const meter = new RateMeter()
    meter.enforce = true
    expect(run(meter, every(10, 100), (i) => i)).toBe(70)
    expect(meter.peaks.overallPerSecond).toBe(30)
    expect(() => meter.count(chat(1, 'private'), 5000)).not.toThrow()
  })

  test('the time to wait is until the window has room', () => {
    const meter = new RateMeter()
    meter.enforce = true
    run(meter, every(1000, 20), () => 1, 'group')
    expect(() => meter.count(chat(1, 'group'), 20_000)).toThrow('Too Many Requests: retry after 40')
    expect(() => meter.count(chat(1, 'group'), 60_000)).not.toThrow()
  })
})

const sendTwice = async (enforce: boolean) => {
  const api = await startBotApi(enforce ? { enforceLimits: telegramLimits } : {})
  const { id } = api.privateChat(api.user(), { start: true })
  const send = () => callMethod(api, 'sendMessage', { chat_id: id, text: 'A' })
  const answers = [await send(), await send()]
  const violations = api.rates.violations.length
  api.advance(1000)
  answers.push(await send())
  await api.close()
  return { statuses: answers.map(({ status }) => status), violations }
}

describe('on the server', () => {
  test('limits are recorded by default', async () => {
    expect(await sendTwice(false)).toEqual({ statuses: [200, 200, 200], violations: 1 })
  })

  test('and enforced on demand', async () => {
    expect(await sendTwice(true)).toEqual({ statuses: [200, 429, 200], violations: 1 })
  })
})
