import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/adapters/store/open-database.js'
import { outboxTable } from '../../../src/adapters/store/outbox-table.js'
import { targetsTable } from '../../../src/adapters/store/targets-table.js'
import type { Outbox } from '../../../src/delivery/outbox.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { defaultSettings } from '../../../src/digest/digest-settings.js'
import { anIssue } from '../../builders/issues.js'
import { aTarget } from '../../builders/targets.js'
import { describeOutbox, memoryWorld, type OutboxWorld } from '../../contracts/outbox.js'

function storeWorld(): OutboxWorld {
  const store = openStore(':memory:')
  return {
    outbox: store.outbox satisfies Outbox,
    addTarget: (chatId) =>
      store.targets.add({
        chatId,
        topicId: null,
        audience: 'private',
        title: '',
        username: null,
        settings: defaultSettings('Asia/Almaty', 'en'),
        responsible: chatId,
        state: { kind: 'active' },
        skipNext: false,
        nextSlot: 1_000,
        covered: null,
      }).id,
    slotOf(id) {
      const target = store.targets.byId(id)
      if (target === null) throw new Error(`no target ${id}`)
      const { nextSlot, covered, skipNext } = target
      return { nextSlot, covered, skipNext }
    },
    close: () => store.close(),
  }
}

describeOutbox('of the store', storeWorld)
describeOutbox('in memory', memoryWorld)

test('a message is kept once, however many chats get it, until none of them does', () => {
  const database = openDatabase(':memory:')
  const [targets, outbox] = [targetsTable(database), outboxTable(database)]
  const messages = database.prepare('SELECT count(*) FROM payloads').pluck()
  const issues = Array.from({ length: 2_000 }, (_, index) => {
    const { id } = targets.add({ ...aTarget({ chatId: index + 1 }), nextSlot: 1_000 })
    return anIssue(id, { payloads: [{ text: 'News' }, { text: `${index % 2}` }] })
  })
  for (let first = 0; first < issues.length; first += 50) {
    const start = performance.now()
    outbox.issue(issues.slice(first, first + 50))
    expect(performance.now() - start).toBeLessThan(500)
  }
  expect(messages.get()).toBe(3)
  for (const { target } of issues) outbox.drop({ targetId: target.id }, 2_000, 'withdrawn')
  for (let times = 0; times < 4; times++) outbox.prune(3_000)
  expect(messages.get()).toBe(0)
  database.close()
})

test('on a full disk nothing is issued by halves, and all of it when there is room again', () => {
  const database = openDatabase(':memory:')
  const [targets, outbox] = [targetsTable(database), outboxTable(database)]
  const ids = Array.from(
    { length: 3 },
    (_, index) => targets.add({ ...aTarget({ chatId: index + 1 }), nextSlot: 1_000 }).id,
  )
  const issue = (text: string) => ids.map((id) => anIssue(id, { payloads: [{ text }] }))
  const pages = Number(database.pragma('page_count', { simple: true }))
  database.pragma(`max_page_count = ${pages}`)
  expect(() => outbox.issue(issue('x'.repeat(100_000)))).toThrow(/full/)
  expect(outbox.nextWaiting()).toBeNull()
  expect(ids.map((id) => targets.byId(id)?.nextSlot)).toEqual([1_000, 1_000, 1_000])
  database.pragma('max_page_count = 1000000')
  expect(outbox.issue(issue('News'))).not.toContain(null)
  const [part] = outbox.claim('me', 1_000, 1, new Set())
  if (part === undefined) throw new Error('nothing to claim')
  expect(outbox.settle(part.id, 'me', { kind: 'sent', at: 1_001, messageId: 1 })).toBe(true)
  database.close()
})
