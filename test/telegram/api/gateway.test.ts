import { Telegraf } from 'telegraf'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCallApi } from '../../../src/telegram/api/call-api.js'
import { SYSTEM_CLOCK } from '../../../src/telegram/api/clock.js'
import { createGateway, type Gateway } from '../../../src/telegram/api/gateway.js'
import type { Fault } from '../../bot-api/faults.js'
import { startBotApi, type BotApi } from '../../bot-api/start-bot-api.js'
import { QUICK } from '../run-bot.js'

let api: BotApi
let gateway: Gateway
let message: { chat_id: number; text: string }
let moves: [from: number, to: number][]

beforeEach(async () => {
  moves = []
  api = await startBotApi()
  const chat = api.privateChat(api.user(), { start: true })
  message = { chat_id: chat.id, text: 'Hello' }
  const { telegram } = new Telegraf(api.token, { telegram: { apiRoot: api.root } })
  const timings = { ...QUICK, call: 300, reply: 1_000 }
  gateway = createGateway({
    callApi: createCallApi(telegram),
    timings,
    clock: SYSTEM_CLOCK,
    onMigration: (from, to) => void moves.push([from, to]),
  })
})

afterEach(() => api.close())

const never = new AbortController().signal

describe('the outcome of a call', () => {
  test('is sent with its result', async () => {
    const outcome = await gateway.once('sendMessage', message, never)
    expect(outcome).toMatchObject({ kind: 'sent', result: { text: 'Hello' } })
  })

  test.each<[string, Fault, object]>([
    [
      '429',
      { kind: 'too-many-requests', retryAfter: 7 },
      { kind: 'not sent', code: 429, retryAfter: 7_000 },
    ],
    [
      'a block',
      { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
      { kind: 'not sent', code: 403, reason: 'Forbidden: bot was blocked by the user' },
    ],
    ['a bad gateway', { kind: 'bad-gateway' }, { kind: 'uncertain', reason: 'HTTP 502' }],
    ['a reset', { kind: 'reset' }, { kind: 'uncertain', reason: 'ECONNRESET' }],
    ['a hanging connection', { kind: 'hang' }, { kind: 'uncertain', reason: 'no answer' }],
    ['what is no JSON', { kind: 'garbled' }, { kind: 'uncertain', reason: 'invalid-json' }],
    [
      'a body that never comes',
      { kind: 'slow', ms: 5_000, part: 'body' },
      { kind: 'uncertain', reason: 'no answer' },
    ],
  ])('after %s', async (_what, fault, expected) => {
    api.fault(fault)
    const outcome = await gateway.once('sendMessage', message, never)
    expect(outcome).toMatchObject(expected)
    expect(JSON.stringify(outcome)).not.toContain(api.token)
  })

  test('is not sent where nobody listens', async () => {
    await api.stop()
    const outcome = await gateway.once('sendMessage', message, never)
    expect(outcome).toMatchObject({ kind: 'not sent', code: null, reason: 'ECONNREFUSED' })
  })

  test('is not sent once its signal has aborted', async () => {
    const outcome = await gateway.once('sendMessage', message, AbortSignal.abort())
    expect(outcome).toMatchObject({ kind: 'not sent', reason: 'aborted' })
    expect(api.calls).toEqual([])
  })
})

test('a call for a group that has become a supergroup goes there, and tells of it', async () => {
  const owner = api.user()
  const group = api.group({ owner })
  const { id } = api.migrate(group, owner)
  const outcome = await gateway.once('sendMessage', { ...message, chat_id: group.id }, never)
  expect(outcome).toMatchObject({ kind: 'sent', result: { chat: { id } } })
  expect(moves).toEqual([[group.id, id]])
})

describe('a reply', () => {
  test('is tried again until it is sent', async () => {
    api.fault({ kind: 'bad-gateway', times: 3 })
    expect(await gateway.reply('sendMessage', message, never)).toMatchObject({ kind: 'sent' })
    expect(api.callsOf('sendMessage')).toHaveLength(4)
  })

  test('is given up when its time is over', async () => {
    api.fault({ kind: 'reset', times: Infinity })
    const start = performance.now()
    expect(await gateway.reply('sendMessage', message, never)).toMatchObject({ kind: 'uncertain' })
    expect(performance.now() - start).toBeLessThan(1_500)
    expect(api.callsOf('sendMessage').length).toBeGreaterThan(4)
  })

  test.each([
    ['an error that will not pass', { kind: 'error', code: 400, description: 'Bad Request' }],
    ['a wait longer than its time', { kind: 'too-many-requests', retryAfter: 2 }],
  ] satisfies [string, Fault][])('is not tried again after %s', async (_what, fault) => {
    api.fault({ ...fault, times: Infinity })
    expect(await gateway.reply('sendMessage', message, never)).toMatchObject({ kind: 'not sent' })
    expect(api.callsOf('sendMessage')).toHaveLength(1)
  })

  test('ends at once when its signal aborts', async () => {
    api.fault({ kind: 'hang', times: Infinity })
    const controller = new AbortController()
    const outcome = gateway.reply('sendMessage', message, controller.signal)
    await expect.poll(() => api.calls.length).toBe(1)
    controller.abort()
    expect(await outcome).toEqual({ kind: 'uncertain', reason: 'aborted' })
  })
})
