import { expect, test } from 'vitest'
import { createPostingRights } from '../../../src/telegram/broadcast/posting-rights.js'
import type { Right } from '../../../src/telegram/rights/chat-rights.js'

const PLACE = { chatId: -1001, audience: 'channel' } as const
const signal = new AbortController().signal

function rightsOf(user: Right, bot: Right) {
  let [now, asked] = [0, 0]
  const told = { user, bot }
  const rights = createPostingRights(
    {
      ofUser: () => {
        asked++
        return Promise.resolve(told.user)
      },
      ofBot: () => Promise.resolve(told.bot),
    },
    { now: () => now },
  )
  return { rights, told, asked: () => asked, wait: (ms: number) => (now += ms) }
}

test.each([
  ['granted', 'granted', 'granted'],
  ['denied', 'granted', 'admin left'],
  ['granted', 'denied', 'no right'],
  ['denied', 'denied', 'admin left'],
  ['unknown', 'granted', 'unknown'],
  ['granted', 'unknown', 'unknown'],
  ['unknown', 'denied', 'unknown'],
] as const)('a user who is %s, and a bot that is %s: %s', async (user, bot, right) => {
  expect(await rightsOf(user, bot).rights.ask(PLACE, 7, signal)).toBe(right)
})

test('rights that were granted hold for a minute, for this user alone', async () => {
  const { rights, told, asked, wait } = rightsOf('granted', 'granted')
  await rights.ask(PLACE, 7, signal)
  told.user = 'denied'
  wait(60_000)
  expect(await rights.confirm(PLACE, 7, signal)).toBe('granted')
  expect(asked()).toBe(1)
  expect(await rights.confirm(PLACE, 8, signal)).toBe('admin left')
  wait(1)
  expect(await rights.confirm(PLACE, 7, signal)).toBe('admin left')
})

test('what was refused is asked for again', async () => {
  const { rights, told } = rightsOf('denied', 'granted')
  await rights.ask(PLACE, 7, signal)
  told.user = 'granted'
  expect(await rights.confirm(PLACE, 7, signal)).toBe('granted')
})
