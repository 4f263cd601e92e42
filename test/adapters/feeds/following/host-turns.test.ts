import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createHostTurns } from '../../../../src/adapters/feeds/following/host-turns.js'

const never = new AbortController().signal

test('a host is asked one thing at a time, with a pause; another one meanwhile', async () => {
  const turns = createHostTurns(30)
  const log: string[] = []
  const ask = (host: string, what: string) =>
    turns.take(host, never, async () => {
      log.push(`${what} begins`)
      await sleep(10)
      log.push(`${what} ends`)
      return performance.now()
    })
  const [first, second, other] = await Promise.all([ask('a', '1'), ask('a', '2'), ask('b', '3')])
  expect(log.filter((line) => !line.startsWith('3'))).toEqual([
    '1 begins',
    '1 ends',
    '2 begins',
    '2 ends',
  ])
  expect(second - first).toBeGreaterThanOrEqual(35)
  expect(other).toBeLessThan(second)
})

test('a failure does not hold the next up', async () => {
  const turns = createHostTurns(0)
  const failing = turns.take('a', never, async () => {
    throw new Error('no')
  })
  const next = turns.take('a', never, async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('who is stopped while waiting does not ask', async () => {
  const turns = createHostTurns(0)
  const stopping = new AbortController()
  const first = turns.take('a', never, async () => await sleep(20))
  let isAsked = false
  const second = turns.take('a', stopping.signal, async () => {
    isAsked = true
  })
  stopping.abort(new Error('enough'))
  await expect(second).rejects.toThrow('enough')
  await first
  expect(isAsked).toBe(false)
})
