import { expect, test } from 'vitest'
import { createStore } from '../../../src/adapters/store/create-store.js'
import { openDatabase } from '../../../src/adapters/store/open-database.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { readStoredSettings } from '../../../src/adapters/store/stored-digest-settings.js'
import { defaultSettings } from '../../../src/digest/digest-settings.js'
import { aTarget, someSettings } from '../../builders/targets.js'
import { describeSeenArticles } from '../../contracts/seen-articles.js'
import { describeTargetStore } from '../../contracts/target-store.js'

describeTargetStore('the targets table', () => openStore(':memory:').targets)
describeSeenArticles('the seen table', () => openStore(':memory:').seen)

test.each([
  ['no JSON', 'daily', {}],
  ['no object', '7', {}],
  ['an older version', '{"zone":"Asia/Almaty","articles":3}', { zone: 'Asia/Almaty', articles: 3 }],
  ['a zone that does not exist', '{"zone":"Mars/Olympus","silent":true}', { silent: true }],
  ['too many articles', '{"articles":100000}', {}],
  ['a time that no clock shows', '{"schedule":{"days":["mon"],"time":"25:00"}}', {}],
  ['a schedule without days', '{"schedule":{"days":[],"time":"09:00"}}', {}],
])('stored settings of %s are the default where they are wrong', (_, json, right) => {
  expect(readStoredSettings(json)).toEqual({ ...defaultSettings('UTC', 'en'), ...right })
})

test('stored settings come back', () => {
  const settings = someSettings({ schedule: { days: ['sun'], time: '00:00' }, title: 'T' })
  expect(readStoredSettings(JSON.stringify(settings))).toEqual(settings)
})

test('finds due targets among many without reading them all', () => {
  const database = openDatabase(':memory:')
  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT * FROM targets WHERE state = 'active' AND next_slot <= 5
       ORDER BY next_slot LIMIT 9`,
    )
    .all() as { readonly detail: string }[]
  expect(plan.map(({ detail }) => detail).join()).toMatch(/^SEARCH targets USING INDEX targets_due/)
  const store = createStore(database, ':memory:')
  store.targets.add(aTarget({ nextSlot: 3 }))
  expect(store.targets.due(5, 9)).toHaveLength(1)
  store.close()
})
