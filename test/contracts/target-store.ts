import { beforeEach, describe, expect, test } from 'vitest'
import { editionId } from '../../src/digest/edition.js'
import { targetId, type TargetState } from '../../src/digest/digest-target.js'
import type { TargetStore } from '../../src/digest/target-store.js'
import { aLinkedChat, aTarget, someSettings } from '../builders/targets.js'

/** What every {@link TargetStore} owes, as tests of the one that `createStore` makes. */
export function describeTargetStore(name: string, createStore: () => TargetStore): void {
  let store: TargetStore
  beforeEach(() => {
    store = createStore()
  })

  describe(`${name} as a store of targets`, () => {
    test('gives a target back whole, by its id and by its place', () => {
      const settings = someSettings({
        schedule: { days: ['mon', 'thu'], time: '18:30' },
        articles: 7,
        include: ['Ғарыш', 'human rights'],
        exclude: ['sport'],
        locale: 'kk',
        title: 'Күннің жаңалығы',
        hashtags: ['#құқық'],
        silent: true,
        linkPreviews: true,
        order: 'important',
        whenEmpty: 'tell',
      })
      const place = { chatId: -1_002_147_483_648_123, topicId: 9, audience: 'group' as const }
      const more = { settings, skipNext: true, nextSlot: 1_795_000_000_000, covered: 12 }
      const target = store.add(aTarget({ ...place, ...more }))
      expect(target).toEqual({ ...aTarget({ ...place, ...more }), id: target.id })
      expect(store.byId(target.id)).toEqual(target)
      expect(store.at(place.chatId, 9)).toEqual(target)
      expect(store.at(place.chatId, null)).toBeNull()
      expect(store.byId(targetId('none'))).toBeNull()
    })

    test('draws ids that fit into a button', () => {
      const ids = [1, 2, 3].map((chatId) => store.add(aTarget({ chatId })).id)
      expect(new Set(ids).size).toBe(3)
      for (const id of ids) expect(id).toMatch(/^[\w-]{8,12}$/)
    })

    test.each<TargetState>([
      { kind: 'active' },
      { kind: 'paused' },
      { kind: 'stopped', reason: 'off' },
      { kind: 'stopped', reason: 'unreachable' },
      { kind: 'stopped', reason: 'admin left' },
      { kind: 'stopped', reason: 'no right' },
    ])('remembers that one is $kind ($reason)', (state) => {
      const { id } = store.add(aTarget({ state }))
      expect(store.byId(id)?.state).toEqual(state)
    })

    test('has one target of a place: adding another changes it', () => {
      const first = store.add(aTarget({ responsible: 7 }))
      const second = store.add(aTarget({ responsible: 8, state: { kind: 'paused' } }))
      expect(second).toEqual({ ...first, responsible: 8, state: { kind: 'paused' } })
      store.add(aTarget({ topicId: 3 }))
      expect(store.ofChat(first.chatId).map(({ topicId }) => topicId)).toEqual([null, 3])
    })

    test('changes what is named, and nothing else', () => {
      const target = store.add(aTarget())
      const changed = store.update(target.id, { nextSlot: 5, title: 'Bridges' })
      expect(changed).toEqual({ ...target, nextSlot: 5, title: 'Bridges' })
      expect(store.byId(target.id)).toEqual(changed)
      expect(store.update(targetId('none'), { nextSlot: 5 })).toBeNull()
    })

    test('removes a target', () => {
      const { id } = store.add(aTarget())
      store.remove(id)
      expect(store.byId(id)).toBeNull()
      store.remove(id)
    })

    test('names active targets that are due, the longest due first', () => {
      const due = (chatId: number, nextSlot: number | null, state?: TargetState) =>
        store.add(aTarget({ chatId, nextSlot, ...(state && { state }) })).id
      const [late, now] = [due(1, 50), due(2, 100)]
      due(3, 101)
      due(4, null)
      due(5, 10, { kind: 'paused' })
      due(6, 10, { kind: 'stopped', reason: 'off' })
      expect(store.due(100, 9).map(({ id }) => id)).toEqual([late, now])
      expect(store.due(100, 1).map(({ id }) => id)).toEqual([late])
      expect(store.nextDue()).toBe(50)
      expect(store.scheduledAfter(50).map(({ nextSlot }) => nextSlot)).toEqual([100, 101])
      store.update(late, { state: { kind: 'paused' } })
      expect(store.nextDue()).toBe(100)
    })

    test('has nothing due where nothing is scheduled', () => {
      store.add(aTarget())
      expect(store.nextDue()).toBeNull()
      expect(store.due(Number.MAX_SAFE_INTEGER, 9)).toEqual([])
    })

    test('counts active targets', () => {
      store.add(aTarget())
      store.add(aTarget({ chatId: 7, audience: 'private' }))
      store.add(aTarget({ chatId: 8, audience: 'private' }))
      store.add(aTarget({ chatId: 9, audience: 'private', state: { kind: 'paused' } }))
      expect(store.counts()).toEqual({ private: 2, group: 0, channel: 1 })
    })

    test('links chats, found by id and by name in any case', () => {
      store.link(aLinkedChat())
      store.link(aLinkedChat({ title: 'Bridges', mayPost: false }))
      const linked = aLinkedChat({ title: 'Bridges', mayPost: false })
      expect(store.linked(linked.chatId)).toEqual(linked)
      expect(store.linkedByUsername('bridge_NEWS')).toEqual(linked)
      expect(store.linkedByUsername('bridge')).toBeNull()
      store.unlink(linked.chatId)
      expect(store.linked(linked.chatId)).toBeNull()
    })

    test('lists the linked chats of an admin by title', () => {
      store.link(aLinkedChat({ chatId: 1, title: 'B', username: null }))
      store.link(aLinkedChat({ chatId: 2, title: 'A', username: null }))
      store.link(aLinkedChat({ chatId: 3, title: 'C', username: null }))
      store.noteAdmins(1, [7, 8])
      store.noteAdmins(2, [7])
      store.noteAdmins(2, [7, 9])
      store.noteAdmins(404, [7])
      expect(store.linkedOf(7).map(({ title }) => title)).toEqual(['A', 'B'])
      store.link(aLinkedChat({ chatId: 2, title: 'Z', username: null }))
      expect(store.linkedOf(7).map(({ title }) => title)).toEqual(['B', 'Z'])
      store.unlink(2)
      expect(store.linkedOf(9)).toEqual([])
    })

    test('knows no editions of a target without', () => {
      const { id } = store.add(aTarget())
      expect(store.editionsOf(id, 9)).toEqual([])
      expect(store.edition(editionId('none'))).toBeNull()
    })
  })
}
