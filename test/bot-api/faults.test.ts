import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'
import type { WireChat } from './wire.js'

let api: BotApi
let chat: WireChat
beforeEach(async () => {
  api = await startBotApi()
  chat = api.privateChat(api.user(), { start: true })
})
afterEach(() => api.close())

const send = (text = 'Hello', signal?: AbortSignal) =>
  callMethod(api, 'sendMessage', { chat_id: chat.id, text }, signal === undefined ? {} : { signal })
const raw = () => fetch(`${api.root}/bot${api.token}/sendMessage?chat_id=${chat.id}&text=Hello`)
const outcomes = () => api.calls.map(({ outcome }) => outcome.kind)
const shown = () => api.replies(chat).length

describe('refusals', () => {
  test('429 tells when to come back, in the body and in a header', async () => {
    api.fault({ method: 'sendMessage', kind: 'too-many-requests', retryAfter: 7 })
    const response = await raw()
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    expect(shown()).toBe(0)
    expect(await send()).toMatchObject({ ok: true })
  })

  test.each([
    [{ kind: 'unauthorized' } as const, 401, 'Unauthorized'],
    [
      { kind: 'conflict' } as const,
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    ],
    [
      { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' } as const,
      403,
      'Forbidden: bot was blocked by the user',
    ],
  ])('%o', async (fault, status, description) => {
    api.fault(fault)
    expect(await send()).toEqual({ status, ok: false, error_code: status, description })
    expect(api.calls).toMatchObject([
      { fault: fault.kind, outcome: { kind: 'refused', code: status } },
    ])
    expect(shown()).toBe(0)
  })
})

describe('broken ways', () => {
  const accepted = [
    [false, 'lost', 0],
    [true, 'accepted', 1],
  ] as const

  test.each(accepted)('502 with a page, accepted: %s', async (isAccepted, outcome, count) => {
    api.fault({ kind: 'bad-gateway', accepted: isAccepted })
    const response = await raw()
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
    expect(api.calls).toMatchObject([{ fault: 'bad-gateway', outcome: { kind: outcome } }])
    expect(shown()).toBe(count)
  })

  test.each(accepted)('a reset, accepted: %s', async (isAccepted, outcome, count) => {
    api.fault({ kind: 'reset', accepted: isAccepted })
    await expect(raw()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(api.calls).toMatchObject([{ fault: 'reset', outcome: { kind: outcome } }])
    expect(shown()).toBe(count)
  })

  test.each(accepted)('no answer, accepted: %s', async (isAccepted, outcome, count) => {
    api.fault({ kind: 'hang', accepted: isAccepted })
    const gone = new AbortController()
    const call = send('Hello', gone.signal).catch((error: unknown) => error)
    await api.waitForCall('sendMessage')
    gone.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(api.calls).toMatchObject([{ fault: 'hang', outcome: { kind: outcome } }])
    expect(shown()).toBe(count)
  })

  test('hanging calls are reset when the fault is lifted', async () => {
    const fault = api.fault({ kind: 'hang', times: Infinity })
    const hanging = raw().catch((error: unknown) => error)
    await api.waitForCall('sendMessage')
    fault.lift()
    expect(await hanging).toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(await send()).toMatchObject({ ok: true })
  })

  test('an answer that is no JSON', async () => {
    api.fault({ kind: 'garbled' })
    await expect(send()).rejects.toThrow('JSON')
    api.fault({ kind: 'garbled', body: '', accepted: true })
    await expect(send()).rejects.toThrow('JSON')
    expect(shown()).toBe(1)
  })

  test.each(['answer', 'body'] as const)('a slow %s', async (part) => {
    api.fault({ kind: 'slow', ms: 200, part })
    const start = performance.now()
    const response = await raw()
    const head = performance.now()
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'Hello' } })
    const late = part === 'answer' ? head - start : performance.now() - head
    expect(late).toBeGreaterThan(150)
  })
})

describe('which calls a fault meets', () => {
  test('one call of any method, if nothing else is said', async () => {
    const fault = api.fault({ kind: 'conflict' })
    await callMethod(api, 'getMe')
    await callMethod(api, 'getMe')
    expect(outcomes()).toEqual(['refused', 'accepted'])
    expect(fault.met).toBe(1)
  })

  test('calls of a method, with such parameters, some times, after some have passed', async () => {
    const fault = api.fault({
      kind: 'conflict',
      method: 'sendMessage',
      times: 2,
      after: 1,
      when: ({ text }) => text === 'A',
    })
    await callMethod(api, 'getMe')
    for (const text of ['A', 'B', 'A', 'A', 'A']) await send(text)
    expect(outcomes()).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'refused',
      'refused',
      'accepted',
    ])
    expect(fault.met).toBe(2)
  })

  test('the one that was planned first, then the next', async () => {
    api.fault({ kind: 'unauthorized' })
    api.fault({ kind: 'conflict' })
    const answers = [await callMethod(api, 'getMe'), await callMethod(api, 'getMe')]
    expect(answers.map(({ status }) => status)).toEqual([401, 409])
  })
})

describe('the server goes down', () => {
  test('calls are refused, waiting ones reset, and it comes back with all it knew', async () => {
    const user = api.user()
    const poll = callMethod(api, 'getUpdates', { timeout: 50 })
    await api.waitForPoll()
    const lost = poll.catch((error: unknown) => error)
    await api.stop()
    expect(await lost).toMatchObject({ message: 'fetch failed' })
    await expect(raw()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    api.sendText(api.privateChat(user), user, 'Are you there?')
    const { root } = api
    await api.restart()
    expect(api.root).toBe(root)
    expect(await callMethod(api, 'getUpdates')).toMatchObject({
      result: [{ message: { text: 'Are you there?' } }],
    })
  })

  test('stopping twice and starting twice does nothing more', async () => {
    await api.restart()
    await api.stop()
    await api.stop()
    await api.restart()
    expect(await send()).toMatchObject({ ok: true })
  })
})

describe('waiting for calls', () => {
  test('a past call, a later one, and one from an index on', async () => {
    await send('A')
    expect(await api.waitForCall('sendMessage')).toMatchObject({ index: 0 })
    const later = api.waitForCall(({ params }) => params['text'] === 'B')
    const next = api.waitForCall('sendMessage', { from: 1 })
    await send('B')
    expect([(await later).index, (await next).index]).toEqual([1, 1])
  })

  test('a wait that is too long tells what was called', async () => {
    await send('A')
    await expect(api.waitForCall('getMe', { timeoutMs: 20 })).rejects.toThrow(
      /no such call within 20 ms[^]*sendMessage .*"A".* \(accepted\)/,
    )
    await expect(api.waitForReplies(chat, 2, { timeoutMs: 20 })).rejects.toThrow('no such call')
    await expect(api.waitForPoll({ timeoutMs: 20 })).rejects.toThrow('no poll within 20 ms')
  })
})
