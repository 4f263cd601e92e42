import type { Update } from 'telegraf/types'
import { expect, test } from 'vitest'
import { hasSoundChat, readUpdates } from '../../../src/telegram/polling/read-updates.js'

const chat = { id: -1_002_300_000_001, type: 'supergroup' }

test.each([
  ['of a message', { update_id: 1, message: { chat } }],
  ['of a kind that has no chat', { update_id: 2, inline_query: { id: '7' } }],
  ['of a kind that nobody knows', { update_id: 3, next_kind: null }],
])('an update %s is read, and handled', (_what, update) => {
  const updates = readUpdates([update])
  expect(updates).toEqual([update])
  expect(updates.every(hasSoundChat)).toBe(true)
})

test.each([
  ['no list', { update_id: 1 }],
  ['no object', [7, null, 'x']],
  ['without a number', [{}, { update_id: 'seven' }, { update_id: 1.5 }]],
])('what is %s is left out', (_what, result) => {
  expect(readUpdates(result)).toEqual([])
})

test.each([
  ['is none', null],
  ['has no number', { ...chat, id: [7] }],
  ['has an impossible number', { id: 1e300 }],
])('an update whose chat %s is read, so that it is confirmed, but not handled', (_what, none) => {
  const updates = readUpdates([{ update_id: 1, message: { chat: none } }])
  expect(updates).toHaveLength(1)
  expect(hasSoundChat(updates[0] as Update)).toBe(false)
})
