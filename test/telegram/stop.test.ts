import { describe, expect, test } from 'vitest'
import { askAboutBridge, QUICK, useStage } from './run-bot.js'

const stage = useStage()

describe('stop', () => {
  test('finishes what runs, and confirms it', async () => {
    const running = stage.run()
    const slow = stage.api.fault({ kind: 'slow', ms: 300, method: 'sendMessage' })
    stage.ask()
    await expect.poll(() => slow.met).toBe(1)
    await running.stop()
    expect(await running.ended).toEqual({ kind: 'stopped' })
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
    expect(stage.api.pendingUpdates).toEqual([])
  })

  test('leaves to the next instance what it cannot finish', async () => {
    const running = stage.run({
      timings: { ...QUICK, call: 5_000, confirmation: 5_000, drain: 200 },
    })
    const hang = stage.api.fault({ kind: 'hang', method: 'sendMessage' })
    stage.ask()
    await expect.poll(() => hang.met).toBe(1)
    const start = performance.now()
    await running.stop()
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(stage.api.pendingUpdates).toHaveLength(1)

    stage.run()
    await stage.api.waitForReplies(stage.chat)
  })

  test('starts nothing that waits behind what it cannot finish', async () => {
    const asked: string[] = []
    const running = stage.run({
      timings: { ...QUICK, call: 5_000, confirmation: 5_000, drain: 200 },
      ask: (text) => {
        asked.push(text)
        return askAboutBridge(text)
      },
    })
    const hang = stage.api.fault({ kind: 'hang', method: 'sendMessage' })
    stage.ask('Who opened it first?')
    stage.ask('Who opened it then?')
    await expect.poll(() => hang.met).toBe(1)
    await running.stop()
    expect(asked).toEqual(['Who opened it first?'])
    expect(stage.api.pendingUpdates).toHaveLength(2)
  })

  test.each([
    ['while it starts', async () => {}],
    ['while Telegram is down', async () => stage.api.stop()],
    [
      'while Telegram never answers',
      async () => void stage.api.fault({ kind: 'hang', times: Infinity }),
    ],
  ])('%s takes no time', async (_when, prepare) => {
    await prepare()
    const running = stage.run()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const start = performance.now()
    await running.stop()
    expect(performance.now() - start).toBeLessThan(800)
    expect(await running.ended).toEqual({ kind: 'stopped' })
  })
})
