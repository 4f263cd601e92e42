import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/adapters/store/create-store.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import type { Part, PartState } from '../../../src/delivery/part.js'
import { editionId } from '../../../src/digest/edition.js'
import { aTarget } from '../../builders/targets.js'

let store: Store

beforeEach(() => {
  store = openStore(':memory:')
})

afterEach(() => store.close())

/** An edition made at `at` for a reader of its own; its only part. */
function issue(text: string, at: number, settled?: PartState): Part {
  const chatId = at
  const { id } = store.targets.add(aTarget({ chatId, audience: 'private' }))
  const edition = {
    targetId: id,
    kind: 'now',
    slot: null,
    at,
    articles: [],
    requestedBy: 7,
  } as const
  const address = { chatId, topicId: null, audience: 'private' } as const
  const target = { id, expectedSlot: null, changes: {} }
  const [made] = store.outbox.issue([
    { edition, address, payloads: [{ text }], notBefore: at, target },
  ])
  if (settled !== undefined) {
    const [claimed] = store.outbox.claim('me', at, 1, new Set())
    if (claimed !== undefined) store.outbox.settle(claimed.id, 'me', settled)
  }
  const [part] = store.outbox.partsOf(made ?? editionId(''))
  if (part === undefined) throw new Error('no part')
  return part
}

const sent: PartState = { kind: 'sent', at: 9, messageId: 3 }
const texts = (since: number) => store.revisions.payloadsSince(since).map(({ payload }) => payload)
const keyOf = (text: string) =>
  store.revisions.payloadsSince(0).find(({ payload }) => payload['text'] === text)?.key ?? ''

const page = (after: number) =>
  store.revisions.partsWith(keyOf('news'), 11, after, 1).map(({ id }) => id)

describe('messages that may have to be put right', () => {
  test('are those of recent editions, each once', () => {
    issue('old', 5)
    issue('new', 10)
    issue('new', 11)
    expect(texts(10)).toEqual([{ text: 'new' }])
    expect(texts(12)).toEqual([])
  })

  test.each<[string, PartState | undefined, number]>([
    ['waits', undefined, 1],
    ['was sent', sent, 1],
    ['was perhaps sent', { kind: 'uncertain', at: 9, reason: 'reset' }, 1],
    ['failed', { kind: 'failed', at: 9, reason: 'blocked' }, 0],
    ['was dropped', { kind: 'dropped', at: 9, reason: 'old' }, 0],
  ])('count where the part %s: %o', (_, state, count) => {
    issue('news', 10, state)
    expect(store.revisions.partsWith(keyOf('news'), 0, 0, 9)).toHaveLength(count)
  })

  test('are read page by page', () => {
    const ids = [10, 11, 12].map((at) => issue('news', at, sent).id)
    expect([page(0), page(ids[1] ?? 0), page(ids[2] ?? 0)]).toEqual([[ids[1]], [ids[2]], []])
  })

  test('say something else from then on, and those of others do not', () => {
    const [one, other] = [issue('news', 10, sent), issue('news', 11, sent)]
    expect(store.revisions.revise(one.id, { text: 'withdrawn' })).toBe(true)
    const saying = ({ editionId: id }: Part) => store.outbox.partsOf(id)[0]?.payload
    expect([saying(one), saying(other)]).toEqual([{ text: 'withdrawn' }, { text: 'news' }])
    expect(texts(0)).toHaveLength(2)
  })

  test('are left alone while they are sent', () => {
    const part = issue('news', 10)
    store.outbox.claim('me', 10, 1, new Set())
    expect(store.revisions.revise(part.id, { text: 'withdrawn' })).toBe(false)
    expect(store.outbox.partsOf(part.editionId)[0]?.payload).toEqual({ text: 'news' })
  })
})

test('what became of messages is counted, of recent editions', () => {
  issue('old', 5, sent)
  issue('news', 10, sent)
  issue('news', 11, { kind: 'failed', at: 9, reason: 'blocked' })
  issue('news', 12)
  const none = { claimed: 0, uncertain: 0, dropped: 0, repeats: 0 }
  expect(store.delivered(10)).toEqual({ ...none, sent: 1, failed: 1, waiting: 1 })
  expect(store.delivered(13)).toEqual({ ...none, sent: 0, failed: 0, waiting: 0 })
})
