import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChatQueues } from '../../../src/telegram/polling/chat-queues.js'

interface Step {
  readonly chat: string
  readonly ms: number
  readonly fails: boolean
}

const aStep: fc.Arbitrary<Step> = fc.record({
  chat: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  ms: fc.integer({ min: 0, max: 3 }),
  fails: fc.boolean(),
})

test('tasks run once each, in order within a chat, no more at a time than allowed, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (steps, concurrency) => {
        const errors: unknown[] = []
        const queues = createChatQueues(concurrency, (error) => errors.push(error))
        const finished: number[] = []
        const running = new Set<string>()
        let most = 0
        const all = steps.map(({ chat, ms, fails }, index) =>
          queues.add(chat, async () => {
            expect(running.has(chat)).toBe(false)
            running.add(chat)
            most = Math.max(most, running.size)
            await new Promise((resolve) => setTimeout(resolve, ms))
            running.delete(chat)
            finished.push(index)
            if (fails) throw new Error('task failed')
          }),
        )
        await Promise.all(all)
        await queues.fewerThan(1)
        expect(finished.toSorted((a, b) => a - b)).toEqual([...steps.keys()])
        for (const chat of 'abcde') {
          const ofChat = finished.filter((index) => steps[index]?.chat === chat)
          expect(ofChat).toEqual(ofChat.toSorted((a, b) => a - b))
          expect(queues.isBusy(chat)).toBe(false)
        }
        expect(most).toBeLessThanOrEqual(concurrency)
        expect(errors).toHaveLength(steps.filter(({ fails }) => fails).length)
      },
    ),
    { numRuns: 60 },
  )
})

test('a task that throws before its first await is an error like another', async () => {
  const errors: unknown[] = []
  const queues = createChatQueues(1, (error) => errors.push(error))
  await queues.add('a', () => {
    throw new Error('at once')
  })
  await queues.add('a', async () => {})
  expect(errors).toHaveLength(1)
})

test('a chat with many tasks does not starve another', async () => {
  const queues = createChatQueues(1, () => {})
  const order: string[] = []
  const say = (word: string) => async () => void order.push(word)
  await Promise.all([
    queues.add('a', say('a1')),
    queues.add('a', say('a2')),
    queues.add('a', say('a3')),
    queues.add('b', say('b1')),
  ])
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3'])
})

test('fewerThan resolves when enough is done, not before', async () => {
  const queues = createChatQueues(1, () => {})
  const ends: (() => void)[] = []
  const task = () => new Promise<void>((resolve) => ends.push(resolve))
  void queues.add('a', task)
  void queues.add('a', task)
  let left = 2
  void queues.fewerThan(2).then(() => (left = 1))
  await new Promise(setImmediate)
  expect(left).toBe(2)
  ends[0]?.()
  await new Promise(setImmediate)
  expect(left).toBe(1)
})
