import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withDeadline } from '../../src/adapters/with-deadline.js'

const wait = async ({ signal }: { readonly signal: AbortSignal }) =>
  sleep(1_000, 'done', { signal })

test('work within its time is done', async () => {
  expect(await withDeadline([], 1_000, async () => 'done')).toBe('done')
})

test('work beyond it is ended, and can tell why', async () => {
  const outcome = await withDeadline([], 20, async (deadline) => {
    await wait(deadline).catch(() => {})
    return deadline.isOver()
  })
  expect(outcome).toBe(true)
})

test('a signal ends it with its reason', async () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const work = withDeadline([one.signal, other.signal], 1_000, async (deadline) => {
    await wait(deadline).catch(() => {})
    expect(deadline.isOver()).toBe(false)
    throw deadline.signal.reason
  })
  setTimeout(() => other.abort(new Error('enough')), 10)
  await expect(work).rejects.toThrow('enough')
})

test('a signal that was aborted before ends it at once', async () => {
  const reason = new Error('before')
  const work = withDeadline(
    [AbortSignal.abort(reason)],
    1_000,
    async ({ signal }) => signal.reason as unknown,
  )
  expect(await work).toBe(reason)
})
