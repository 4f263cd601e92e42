import type { Update } from 'telegraf/types'
import { describe, expect, test } from 'vitest'
import { readUpdates } from '../../../src/telegram/polling/read-updates.js'
import { createSeenUpdates } from '../../../src/telegram/polling/seen-updates.js'
import { updateKey } from '../../../src/telegram/polling/update-key.js'

test.each([
  ['a message', { message: { chat: { id: -5 }, from: { id: 7 } } }, 'chat -5'],
  ['a channel post', { channel_post: { chat: { id: -100 } } }, 'chat -100'],
  [
    'a button',
    { callback_query: { id: '1', from: { id: 7 }, message: { chat: { id: -5 } } } },
    'chat -5',
  ],
  ['an inline query', { inline_query: { id: '1', from: { id: 7 } } }, 'user 7'],
  ['a kind to come', { guest_message: { chat: { id: -5 } } }, 'chat -5'],
  ['nobody', { poll: { id: '1' } }, 'update 9'],
  ['nothing', { message: null }, 'update 9'],
])('an update of %s keeps its order with %o: %s', (_what, content, expected) => {
  expect(updateKey({ update_id: 9, ...content } as unknown as Update)).toBe(expected)
})

test('what is no update is left out', () => {
  const updates = [{ update_id: 1 }, null, 7, {}, { update_id: 'x' }, { update_id: 2, message: 1 }]
  expect(readUpdates(updates).map((update) => update.update_id)).toEqual([1, 2])
  expect(readUpdates({ update_id: 1 })).toEqual([])
})

describe('updates that were seen', () => {
  test('are told from new ones, whatever their order', () => {
    const seen = createSeenUpdates()
    expect([5, 3, 5, 4, 3].map((id) => seen.add(id))).toEqual([true, true, false, true, false])
  })

  test('are forgotten in order of arrival', () => {
    const seen = createSeenUpdates(2)
    expect([1, 2, 3, 2, 1].map((id) => seen.add(id))).toEqual([true, true, true, false, true])
  })
})
