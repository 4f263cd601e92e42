import type { Update } from 'telegraf/types'
import { expect, test } from 'vitest'
import { supersededQueries } from '../../../src/telegram/polling/superseded-queries.js'

let nextId = 1

function update(kind: string, from: unknown): Update {
  return { update_id: nextId++, [kind]: { id: 'q', from, query: 'who' } } as unknown as Update
}

const [dana, asel] = [{ id: 5_200_000_001 }, { id: 5_200_000_002 }]

test('of what one reader types in a batch, only the last is left', () => {
  const updates = [
    update('inline_query', dana),
    update('inline_query', asel),
    update('inline_query', dana),
    update('message', dana),
    update('inline_query', dana),
  ]
  const ids = updates.map(({ update_id: id }) => id)
  expect([...supersededQueries(updates)]).toEqual([ids[0], ids[2]])
})

test('nothing else is superseded, broken queries neither', () => {
  const broken = [null, {}, { id: 'x' }].flatMap((from) => [
    update('inline_query', from),
    update('inline_query', from),
  ])
  const none = { update_id: nextId++, inline_query: null } as unknown as Update
  const others = [update('message', dana), update('message', dana), update('callback_query', dana)]
  expect(supersededQueries([...broken, none, ...others]).size).toBe(0)
})
