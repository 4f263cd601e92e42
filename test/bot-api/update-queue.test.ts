import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'
import { UpdateQueue } from './update-queue.js'
import type { WireUpdate } from './wire.js'

const contents = (updates: readonly WireUpdate[]) => updates.map(({ message }) => message)

describe('queue', () => {
  let now: number
  let queue: UpdateQueue
  const fill = (count: number) =>
    Array.from({ length: count }, (_, i) => queue.push('message', i + 1)?.update_id ?? 0)

  beforeEach(() => {
    now = 1_000_000
    queue = new UpdateQueue(() => now)
  })

  test('without an offset the same updates come again', async () => {
    fill(3)
    expect(contents(await queue.poll({}))).toEqual([1, 2, 3])
    expect(contents(await queue.poll({ offset: 0 }))).toEqual([1, 2, 3])
    expect(queue.confirmed).toEqual([])
  })

  test('an offset confirms what comes before it, for good', async () => {
    const [, second = 0] = fill(3)
    expect(contents(await queue.poll({ offset: second }))).toEqual([2, 3])
    expect(contents(queue.confirmed)).toEqual([1])
    expect(contents(await queue.poll({ offset: second - 1 }))).toEqual([2, 3])
    expect(contents(await queue.poll({ offset: second + 2 }))).toEqual([])
    expect(queue.pending).toEqual([])
  })

  test('ids follow one another', () => {
    const [first = 0, ...rest] = fill(3)
    expect(rest).toEqual([first + 1, first + 2])
  })

  test('a negative offset keeps that many and forgets the others', async () => {
    fill(5)
    expect(contents(await queue.poll({ offset: -2 }))).toEqual([4, 5])
    expect(contents(await queue.poll({}))).toEqual([4, 5])
    expect(contents(await queue.poll({ offset: -9 }))).toEqual([4, 5])
  })

  test('an offset far behind the last update is ignored', async () => {
    const [first = 0] = fill(1)
    expect(contents(await queue.poll({ offset: first + 100 }))).toEqual([1])
  })

  test.each([
    [undefined, 100],
    [0, 1],
    [1, 1],
    [100, 100],
    [1000, 100],
  ])('a limit of %s gives %s updates', async (limit, count) => {
    fill(120)
    const updates = await queue.poll(limit === undefined ? {} : { limit })
    expect(updates).toHaveLength(count)
  })

  test('an update expires after a day', async () => {
    fill(1)
    now += 86_399_999
    fill(1)
    expect(await queue.poll({})).toHaveLength(2)
    now += 1
    expect(await queue.poll({})).toHaveLength(1)
  })

  test('a poll waits for the first update and takes all of that moment', async () => {
    const poll = queue.poll({ timeout: 50 })
    fill(3)
    expect(contents(await poll)).toEqual([1, 2, 3])
    expect(queue.isPolled).toBe(false)
  })

  test('a poll without a timeout does not wait', async () => {
    expect(await queue.poll({ timeout: 0 })).toEqual([])
  })

  test('a second waiting poll ends the first', async () => {
    const first = queue.poll({ timeout: 50 })
    const second = queue.poll({ timeout: 50 })
    await expect(first).rejects.toThrow('Conflict: terminated by other getUpdates request')
    fill(1)
    expect(contents(await second)).toEqual([1])
  })

  test('a poll that need not wait leaves a waiting one alone', async () => {
    const waiting = queue.poll({ timeout: 50 })
    expect(await queue.poll({})).toEqual([])
    fill(1)
    expect(contents(await waiting)).toEqual([1])
  })

  test('a poll whose bot has gone takes nothing', async () => {
    const gone = new AbortController()
    const poll = queue.poll({ timeout: 50 }, gone.signal)
    gone.abort()
    expect(await poll).toEqual([])
    fill(1)
    expect(contents(queue.pending)).toEqual([1])
  })

  test('nor a copy that came at the same moment', async () => {
    const gone = new AbortController()
    const poll = queue.poll({ timeout: 50 }, gone.signal)
    queue.pushRaw({ update_id: 1, message: 'again' })
    gone.abort()
    expect(await poll).toEqual([])
    expect(contents(await queue.poll({}))).toEqual(['again'])
  })

  test('the subscription stays until the next one, and leaves what is queued', async () => {
    fill(1)
    await queue.poll({ allowed_updates: ['callback_query'] })
    expect(queue.push('message', 2)).toBeUndefined()
    await queue.poll({})
    expect(queue.push('message', 3)).toBeUndefined()
    await queue.poll({ allowed_updates: [] })
    fill(1)
    expect(contents(await queue.poll({}))).toEqual([1, 1])
  })

  test.each(['chat_member', 'message_reaction', 'message_reaction_count'])(
    '%s comes only on request',
    async (kind) => {
      expect(queue.push(kind, {})).toBeUndefined()
      await queue.poll({ allowed_updates: [kind] })
      expect(queue.push(kind, {})).toBeDefined()
    },
  )

  test('a raw update passes every subscription and is confirmed like others', async () => {
    const { update_id: id } = queue.pushRaw({ poll_of_the_future: {} })
    expect(await queue.poll({})).toEqual([{ update_id: id, poll_of_the_future: {} }])
    expect(await queue.poll({ offset: id + 1 })).toEqual([])
  })

  test('a raw update with an old id arrives once, whatever the offset', async () => {
    const [first = 0] = fill(2)
    await queue.poll({ offset: first + 2 })
    queue.pushRaw({ update_id: first, message: 'again' })
    expect(contents(await queue.poll({ offset: first + 2 }))).toEqual(['again'])
    expect(await queue.poll({ offset: first + 2 })).toEqual([])
  })
})

describe('getUpdates', () => {
  let api: BotApi
  beforeEach(async () => {
    api = await startBotApi()
  })
  afterEach(() => api.close())

  const url = 'https://bot.example.com/hook'

  test('a second poll ends the first with 409', async () => {
    const first = callMethod(api, 'getUpdates', { timeout: 50 })
    await api.waitForPoll()
    const second = callMethod(api, 'getUpdates', { timeout: 50 })
    expect(await first).toEqual({
      status: 409,
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    api.interruptPoll()
    expect(await second).toMatchObject({ status: 409 })
  })

  test('a poll that its bot gives up frees its place', async () => {
    const gone = new AbortController()
    const poll = callMethod(api, 'getUpdates', { timeout: 50 }, { signal: gone.signal })
    await api.waitForPoll()
    gone.abort()
    await expect(poll).rejects.toThrow('abort')
    const { outcome } = await api.waitForCall('getUpdates')
    expect(outcome).toEqual({ kind: 'accepted', result: [] })
  })

  test('setting a webhook ends a poll, and polls are refused until it is deleted', async () => {
    const poll = callMethod(api, 'getUpdates', { timeout: 50 })
    await api.waitForPoll()
    expect(await callMethod(api, 'setWebhook', { url })).toMatchObject({ ok: true })
    expect(await poll).toMatchObject({ description: 'Conflict: terminated by setWebhook request' })
    expect(await callMethod(api, 'getUpdates')).toMatchObject({
      status: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    expect(await callMethod(api, 'getWebhookInfo')).toMatchObject({ result: { url } })
    await callMethod(api, 'deleteWebhook')
    expect(await callMethod(api, 'getUpdates')).toMatchObject({ ok: true, result: [] })
  })

  test('deleteWebhook drops what is pending if told to', async () => {
    api.rawUpdate({ message: {} })
    await callMethod(api, 'deleteWebhook')
    expect(api.pendingUpdates).toHaveLength(1)
    await callMethod(api, 'deleteWebhook', { drop_pending_updates: true })
    expect(api.pendingUpdates).toHaveLength(0)
  })

  test.each([
    ['http://bot.example.com', 'An HTTPS URL must be provided for webhook'],
    ['https://bot.example.com:8080', 'Webhook can be set up only on ports 80, 88, 443 or 8443'],
    ['bot.example.com', 'invalid webhook URL specified'],
  ])('the webhook %s is refused', async (bad, problem) => {
    expect(await callMethod(api, 'setWebhook', { url: bad })).toMatchObject({
      description: `Bad Request: bad webhook: ${problem}`,
    })
  })

  test('confirmed updates can be handed out again', async () => {
    const user = api.user()
    api.sendText(api.privateChat(user), user, 'one')
    const { result } = await callMethod(api, 'getUpdates')
    const [{ update_id: id } = { update_id: 0 }] = result as WireUpdate[]
    await callMethod(api, 'getUpdates', { offset: id + 1 })
    expect(api.redeliver()).toMatchObject([{ update_id: id }])
    expect(await callMethod(api, 'getUpdates', { offset: id + 1 })).toMatchObject({
      result: [{ update_id: id, message: { text: 'one' } }],
    })
  })
})
