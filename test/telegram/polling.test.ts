import { describe, expect, test } from 'vitest'
import type { Fault } from '../bot-api/faults.js'
import { QUICK, useStage } from './run-bot.js'

const stage = useStage()

describe('a poll survives', () => {
  test.each<[string, Fault]>([
    ['a conflict with another instance', { kind: 'conflict', times: 3 }],
    ['a bad gateway', { kind: 'bad-gateway', times: 3 }],
    ['a reset', { kind: 'reset', times: 3 }],
    ['a page that is no JSON', { kind: 'garbled', times: 2 }],
    ['a connection that never answers', { kind: 'hang' }],
    ['an answer whose body never comes', { kind: 'slow', ms: 60_000, part: 'body' }],
    ['too many requests', { kind: 'too-many-requests', retryAfter: 1 }],
    ['an error of its own', { kind: 'error', code: 400, description: 'Bad Request: offset' }],
  ])('%s', async (_what, fault) => {
    const planned = stage.api.fault({ ...fault, method: 'getUpdates' })
    stage.run()
    stage.ask()
    const [reply] = await stage.api.waitForReplies(stage.chat)
    expect(reply?.text).toMatch(/^Dana Omarova/)
    expect(planned.met).toBe(fault.times ?? 1)
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
  })

  test('an outage at the start, and one later', async () => {
    await stage.api.stop()
    stage.run()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await stage.api.restart()
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    await stage.api.stop()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await stage.api.restart()
    stage.ask('Who opened it?')
    expect(await stage.api.waitForReplies(stage.chat, 2)).toHaveLength(2)
  })

  test('a webhook that somebody set', async () => {
    stage.run()
    await stage.api.waitForPoll()
    await fetch(`${stage.api.root}/bot${stage.api.token}/setWebhook?url=https://a.example/`)
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    expect(stage.api.callsOf('deleteWebhook')).toHaveLength(1)
  })
})

describe('a refused token', () => {
  test('ends the start', async () => {
    const running = stage.run({ token: '7000000001:AAE-some-other-token-entirely-0000' })
    expect(await running.ended).toEqual({ kind: 'refused', description: 'Unauthorized' })
    expect(stage.api.calls).toHaveLength(1)
  })

  test('of the wrong form ends the start', async () => {
    const running = stage.run({ token: 'not a token' })
    expect(await running.ended).toEqual({ kind: 'refused', description: 'Not Found' })
  })

  test('ends a running bot, when it is revoked', async () => {
    const running = stage.run()
    await stage.api.waitForPoll()
    stage.api.fault({ kind: 'unauthorized', method: 'getUpdates' })
    stage.ask()
    expect(await running.ended).toMatchObject({ kind: 'refused' })
  })
})

test('an update that is delivered again is answered once', async () => {
  stage.run()
  stage.ask()
  await stage.api.waitForReplies(stage.chat)
  await stage.api.waitForPoll()
  expect(stage.api.redeliver()).toHaveLength(1)
  stage.ask('Who opened it?')
  await stage.api.waitForReplies(stage.chat, 2)
  await stage.api.waitForPoll()
  expect(stage.api.replies(stage.chat)).toHaveLength(2)
})

test('the next poll, which confirms an update, waits for its reply', async () => {
  const confirming = () =>
    stage.api.callsOf('getUpdates').filter(({ params }) => params['offset'] !== undefined)
  const hang = stage.api.fault({ kind: 'hang', method: 'sendMessage' })
  stage.run({ timings: { ...QUICK, call: 10_000, confirmation: 10_000 } })
  stage.ask()
  await expect.poll(() => hang.met).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(confirming()).toEqual([])
  hang.lift()
  await stage.api.waitForReplies(stage.chat)
  await stage.api.waitForPoll()
  expect(stage.api.pendingUpdates).toEqual([])
})
