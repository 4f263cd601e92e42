import type { Database } from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore, type Store } from '../../../src/adapters/store/create-store.js'
import { openDatabase } from '../../../src/adapters/store/open-database.js'
import { KEPT_FOR } from '../../../src/conversation/conversation-store.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import { aLinkedChat, aTarget } from '../../builders/targets.js'

let database: Database
let store: Store

beforeEach(() => {
  database = openDatabase(':memory:')
  store = createStore(database, ':memory:')
})

afterEach(() => store.close())

/** An edition that user 7 asked for, with a part that waits. */
function issueTo({ id, chatId, topicId, audience, nextSlot }: DigestTarget): void {
  const edition = {
    targetId: id,
    kind: 'now' as const,
    slot: null,
    at: 1,
    articles: [],
    requestedBy: 7,
  }
  const address = { chatId, topicId, audience }
  const target = { id, expectedSlot: nextSlot, changes: {} }
  store.outbox.issue([{ edition, address, payloads: [{ text: 'News' }], notBefore: 1, target }])
}

const parts = () => database.prepare('SELECT chat_id, state FROM parts ORDER BY id').all()

describe('a reader who is forgotten', () => {
  test('loses the subscription, and what waits for it', () => {
    const target = store.targets.add(aTarget({ chatId: 7, audience: 'private', responsible: 7 }))
    issueTo(target)
    store.forgetUser(7)
    expect(store.targets.byId(target.id)).toBeNull()
    expect(parts()).toEqual([])
  })

  test('is not known as an admin any more: the digests of the channel stop, its settings stay', () => {
    store.targets.link(aLinkedChat())
    store.targets.noteAdmins(-1_001_234, [7, 8])
    const target = store.targets.add(aTarget({ nextSlot: 5 }))
    issueTo(target)
    store.forgetUser(7)
    expect(store.targets.byId(target.id)).toEqual({
      ...target,
      state: { kind: 'stopped', reason: 'admin left' },
      nextSlot: null,
      responsible: 0,
    })
    expect(store.targets.linkedOf(7)).toEqual([])
    expect(store.targets.linkedOf(8)).toHaveLength(1)
    expect(store.targets.editionsOf(target.id, 1)[0]?.requestedBy).toBeNull()
    expect(parts()).toEqual([{ chat_id: -1_001_234, state: 'dropped' }])
  })

  test('leaves alone what others look after', () => {
    const target = store.targets.add(aTarget({ responsible: 8, nextSlot: 5 }))
    issueTo(target)
    store.forgetUser(7)
    expect(store.targets.byId(target.id)).toEqual(target)
    expect(parts()).toEqual([{ chat_id: -1_001_234, state: 'waiting' }])
  })
})

describe('a chat that the bot was removed from', () => {
  test('is linked no more, its digests stop, and their settings stay for a while', () => {
    store.targets.link(aLinkedChat())
    const target = store.targets.add(aTarget({ nextSlot: 5 }))
    issueTo(target)
    store.forgetChat(target.chatId)
    expect(store.targets.linked(target.chatId)).toBeNull()
    expect(store.targets.byId(target.id)?.state).toEqual({ kind: 'stopped', reason: 'unreachable' })
    expect(parts()).toEqual([{ chat_id: -1_001_234, state: 'dropped' }])
    store.prune(Date.now() + KEPT_FOR - 60_000)
    expect(store.targets.byId(target.id)).not.toBeNull()
    store.prune(Date.now() + KEPT_FOR + 60_000)
    expect(store.targets.byId(target.id)).toBeNull()
  })

  test('keeps the reason for which they had stopped before', () => {
    const target = store.targets.add(aTarget({ state: { kind: 'stopped', reason: 'off' } }))
    store.forgetChat(target.chatId)
    expect(store.targets.byId(target.id)?.state).toEqual({ kind: 'stopped', reason: 'off' })
  })
})

test('digests that were turned on again are not deleted with age', () => {
  const { id } = store.targets.add(aTarget({ state: { kind: 'stopped', reason: 'off' } }))
  store.targets.update(id, { state: { kind: 'paused' } })
  store.prune(Date.now() + 2 * KEPT_FOR)
  expect(store.targets.byId(id)?.state).toEqual({ kind: 'paused' })
})

describe('a group that has become a supergroup', () => {
  test('keeps its digests, its admins, and what is to be sent', () => {
    store.targets.link(aLinkedChat({ chatId: -5, audience: 'group' }))
    store.targets.noteAdmins(-5, [7])
    const target = store.targets.add(aTarget({ chatId: -5, audience: 'group', nextSlot: 5 }))
    issueTo(target)
    store.moveChat(-5, -1_005)
    expect(store.targets.byId(target.id)).toEqual({ ...target, chatId: -1_005 })
    expect(store.targets.linkedOf(7).map(({ chatId }) => chatId)).toEqual([-1_005])
    expect(parts()).toEqual([{ chat_id: -1_005, state: 'waiting' }])
    store.moveChat(-5, -1_005)
    expect(store.targets.at(-1_005, null)).not.toBeNull()
  })

  test('has one digest where both had one', () => {
    store.targets.add(aTarget({ chatId: -5, audience: 'group' }))
    const kept = store.targets.add(aTarget({ chatId: -1_005, audience: 'group' }))
    store.moveChat(-5, -1_005)
    expect(store.targets.ofChat(-1_005)).toEqual([kept])
    expect(store.targets.ofChat(-5)).toEqual([])
  })
})
