import { describe, expect, test } from 'vitest'
import type { Fault } from '../bot-api/faults.js'
import { QUICK, useStage } from './run-bot.js'

const stage = useStage()

describe('a reply survives', () => {
  test.each<[string, Fault]>([
    ['a bad gateway', { kind: 'bad-gateway', times: 3 }],
    ['a reset', { kind: 'reset', times: 2 }],
    ['a connection that never answers', { kind: 'hang' }],
  ])('%s', async (_what, fault) => {
    const planned = stage.api.fault({ ...fault, method: 'sendMessage' })
    stage.run({ timings: { ...QUICK, call: 300 } })
    stage.ask()
    expect(await stage.api.waitForReplies(stage.chat)).toHaveLength(1)
    expect(planned.met).toBe(fault.times ?? 1)
  })

  test('429 without asking before the time is up', async () => {
    stage.api.fault({ kind: 'too-many-requests', retryAfter: 1, method: 'sendMessage' })
    stage.run()
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    const [refused, sent] = stage.api.callsOf('sendMessage')
    expect(Number(sent?.at) - Number(refused?.doneAt)).toBeGreaterThanOrEqual(1_000)
  })

  test('entities that Telegram dislikes, as plain text', async () => {
    const description = "Bad Request: can't parse entities"
    stage.api.fault({ kind: 'error', code: 400, description, method: 'sendMessage' })
    stage.run()
    stage.ask()
    const [reply] = await stage.api.waitForReplies(stage.chat)
    expect(reply?.text).toMatch(/^Dana Omarova/)
    expect(reply?.entities).toBeUndefined()
  })

  test('not a wait that is longer than readers have: others go on', async () => {
    stage.api.fault({ kind: 'too-many-requests', retryAfter: 3600, method: 'sendMessage' })
    const running = stage.run()
    stage.ask()
    stage.ask('Who opened it?')
    await stage.api.waitForReplies(stage.chat)
    await stage.api.waitForPoll()
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
    expect(running.lines.join('')).toContain('"outcome":"not sent"')
  })
})
