import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { TargetId } from '../../src/digest/digest-target.js'
import type { EditionId } from '../../src/digest/edition.js'
import type { Issue, Outbox } from '../../src/delivery/outbox.js'
import type { Address, Part, PartId, PartState } from '../../src/delivery/part.js'
import { anIssue } from '../builders/issues.js'
import { createMemoryOutbox } from './memory-outbox.js'

/** An outbox, and the targets that it is for. */
export interface OutboxWorld {
  readonly outbox: Outbox
  /** Adds an active target that is due at 1,000, in a chat of its own. */
  readonly addTarget: (chatId: number) => TargetId
  readonly slotOf: (id: TargetId) => Required<Issue['target']['changes']>
  readonly close: () => void
}

export function memoryWorld(): OutboxWorld {
  const targets = new Map<TargetId, Required<Issue['target']['changes']>>()
  return {
    outbox: createMemoryOutbox(targets),
    addTarget(chatId) {
      const id = `t${chatId}` as TargetId
      targets.set(id, { nextSlot: 1_000, covered: null, skipNext: false })
      return id
    },
    slotOf: (id) => targets.get(id) ?? { nextSlot: null, covered: null, skipNext: false },
    close: () => {},
  }
}

const NOBODY: ReadonlySet<number> = new Set()
const sentAt = (at: number): PartState => ({ kind: 'sent', at, messageId: 9 })
const waiting = (notBefore: number): PartState => ({ kind: 'waiting', notBefore })
const failed: PartState = { kind: 'failed', at: 1_500, reason: 'no' }
const uncertain: PartState = { kind: 'uncertain', at: 1_500, reason: 'reset' }
const place = (chatId: number, audience: Address['audience'] = 'private'): Address => ({
  chatId,
  topicId: null,
  audience,
})
const TWO = [{ text: 'One' }, { text: 'Two' }]

/** What every {@link Outbox} owes, as tests of the one in the world that `createWorld` makes. */
export function describeOutbox(name: string, createWorld: () => OutboxWorld): void {
  describe(`the outbox ${name}`, () => {
    let world: OutboxWorld
    let outbox: Outbox
    let target: TargetId

    beforeEach(() => {
      world = createWorld()
      outbox = world.outbox
      target = world.addTarget(7)
      return () => world.close()
    })

    function issue(overrides: Parameters<typeof anIssue>[1] = {}): EditionId {
      const [id] = outbox.issue([anIssue(target, overrides)])
      if (id === undefined || id === null) throw new Error('not issued')
      return id
    }
    /** Another edition of the same target, made by hand. */
    const issueByHand = (overrides: Parameters<typeof anIssue>[1] = {}) =>
      issue({
        edition: { kind: 'now', slot: null },
        target: { expectedSlot: world.slotOf(target).nextSlot, changes: {} },
        ...overrides,
      })
    const claim = (now = 1_000, most = 8, busy = NOBODY) => outbox.claim('me', now, most, busy)
    const claimOne = (now = 1_000): Part => {
      const [part] = claim(now, 1)
      if (part === undefined) throw new Error('nothing to claim')
      return part
    }
    const states = (id: EditionId) => outbox.partsOf(id).map(({ state }) => state.kind)

    describe('issues', () => {
      test('an edition with its parts, and moves the slot of its target', () => {
        const id = issue({ payloads: TWO })
        expect(outbox.partsOf(id)).toMatchObject([
          { editionId: id, position: 0, payload: TWO[0], state: waiting(1_000), since: 1_000 },
          { editionId: id, position: 1, payload: TWO[1], attempts: 0, repeats: 0 },
        ])
        expect(outbox.partsOf(id)[0]?.address).toEqual(place(7))
        expect(world.slotOf(target)).toEqual({ nextSlot: 2_000, covered: 5, skipNext: false })
      })

      test('nothing a second time for a slot, and leaves its target alone then', () => {
        issue()
        const again = anIssue(target, {
          target: { expectedSlot: 2_000, changes: { nextSlot: 3_000 } },
        })
        expect(outbox.issue([again])).toEqual([null])
        expect(world.slotOf(target).nextSlot).toBe(2_000)
        expect(claim()).toHaveLength(1)
      })

      test('nothing for a target whose slot has moved meanwhile', () => {
        expect(outbox.issue([anIssue(target, { target: { expectedSlot: 999 } })])).toEqual([null])
        expect(claim()).toEqual([])
      })

      test('nothing for a target that is gone', () => {
        expect(outbox.issue([anIssue('gone' as TargetId)])).toEqual([null])
      })

      test('any number of editions by hand', () => {
        issueByHand()
        issueByHand()
        expect(world.slotOf(target)).toEqual({ nextSlot: 1_000, covered: null, skipNext: false })
        expect(outbox.nextWaiting()).toBe(1_000)
      })

      test('an edition without parts, for a slot that sends nothing', () => {
        const id = issue({ payloads: [], target: { changes: { nextSlot: null, skipNext: true } } })
        expect(outbox.partsOf(id)).toEqual([])
        expect(world.slotOf(target)).toEqual({ nextSlot: null, covered: null, skipNext: true })
        expect(outbox.nextWaiting()).toBeNull()
      })

      test('to others what one of a batch does not get', () => {
        const other = world.addTarget(8)
        const [first, second] = outbox.issue([
          anIssue(target, { target: { expectedSlot: 1 } }),
          anIssue(other, { address: place(8) }),
        ])
        expect(first).toBeNull()
        expect(second).not.toBeNull()
      })
    })

    describe('claims', () => {
      test('what is due, and only once', () => {
        issue()
        expect(claim(999)).toEqual([])
        expect(claim()).toMatchObject([{ state: { kind: 'claimed', by: 'me', at: 1_000 } }])
        expect(claim()).toEqual([])
        expect(outbox.nextWaiting()).toBeNull()
      })

      test('the longest waiting first, and as many as wanted', () => {
        for (const [chatId, notBefore] of [
          [8, 900],
          [9, 1_000],
          [10, 800],
        ] as const) {
          const other = world.addTarget(chatId)
          outbox.issue([anIssue(other, { address: place(chatId), notBefore })])
        }
        expect(claim(1_000, 2).map(({ address }) => address.chatId)).toEqual([10, 8])
        expect(claim(1_000, 2).map(({ address }) => address.chatId)).toEqual([9])
      })

      test('one part of a chat at a time, in whatever topic', () => {
        issue()
        issueByHand({ address: { chatId: 7, topicId: 3, audience: 'group' } })
        const [first, ...more] = claim()
        expect(more).toEqual([])
        expect(claim()).toEqual([])
        outbox.settle(first?.id as PartId, 'me', sentAt(1_001))
        expect(claim()[0]?.address.topicId).toBe(3)
      })

      test('nothing of chats that are busy', () => {
        issue()
        expect(claim(1_000, 8, new Set([8, 7]))).toEqual([])
        expect(claim(1_000, 8, new Set([8]))).toHaveLength(1)
      })

      test('a second part when the first is sent, and not before', () => {
        issue({ payloads: TWO })
        const first = claimOne()
        expect(claim()).toEqual([])
        outbox.settle(first.id, 'me', waiting(5_000))
        expect(claim(4_999)).toEqual([])
        expect(outbox.nextWaiting()).toBe(5_000)
        const again = claimOne(5_000)
        expect(again.id).toBe(first.id)
        outbox.settle(again.id, 'me', sentAt(5_001))
        expect(claimOne(5_001).position).toBe(1)
      })

      test('a second part when nobody knows of the first: what it tells is whole', () => {
        issue({ payloads: TWO, address: place(7, 'channel') })
        outbox.settle(claimOne().id, 'me', uncertain)
        expect(claimOne().position).toBe(1)
      })

      test('nothing of the rest when a part has failed', () => {
        const id = issue({ payloads: [...TWO, { text: 'Three' }] })
        outbox.settle(claimOne().id, 'me', sentAt(1_001))
        outbox.settle(claimOne().id, 'me', failed)
        expect(states(id)).toEqual(['sent', 'failed', 'dropped'])
        expect(claim()).toEqual([])
      })
    })

    describe('settles', () => {
      test('in the name of the claimer only', () => {
        issue()
        const { id } = claimOne()
        expect(outbox.settle(id, 'another', sentAt(1_001))).toBe(false)
        expect(outbox.settle(id, 'me', sentAt(1_001))).toBe(true)
        expect(outbox.settle(id, 'me', failed)).toBe(false)
      })

      test.each<PartState>([sentAt(1_500), failed, uncertain, waiting(2_000)])(
        'a part as $kind, with what changed',
        (state) => {
          const edition = issue()
          const changes = { attempts: 3, repeats: 2, chatId: -1_007 }
          outbox.settle(claimOne().id, 'me', state, changes)
          const [part] = outbox.partsOf(edition)
          expect(part).toMatchObject({ state, attempts: 3, repeats: 2 })
          expect(part?.address).toEqual({ ...place(7), chatId: -1_007 })
        },
      )

      test('what another process has left behind in its name', () => {
        issue()
        const part = outbox.claim('before', 1_000, 8, NOBODY)[0]
        expect(outbox.abandoned('before')).toEqual([])
        expect(outbox.abandoned('me')).toEqual([part])
        expect(outbox.settle(part?.id as PartId, 'before', waiting(1_000))).toBe(true)
        expect(outbox.abandoned('me')).toEqual([])
      })
    })

    describe('tells', () => {
      test('of what failed and what nobody knows until it is told, and not of the rest', () => {
        issue({ payloads: TWO })
        const { id } = claimOne()
        expect(outbox.untold(9)).toEqual([])
        outbox.settle(id, 'me', failed)
        expect(outbox.untold(9).map((part) => part.id)).toEqual([id])
        outbox.told([id])
        expect(outbox.untold(9)).toEqual([])
      })

      test('how far an edition is', () => {
        const id = issue({ payloads: [...TWO, { text: 'Three' }] })
        outbox.settle(claimOne().id, 'me', sentAt(1_001), { repeats: 2 })
        outbox.settle(claimOne().id, 'me', uncertain)
        claimOne()
        const rest = { waiting: 0, failed: 0, dropped: 0 }
        expect(outbox.progressOf(id)).toEqual({
          ...rest,
          sent: 1,
          uncertain: 1,
          claimed: 1,
          repeats: 1,
        })
      })
    })

    describe('by the word of an admin', () => {
      test('sends again what nobody knows of', () => {
        const edition = issue()
        const { id } = claimOne()
        expect(outbox.sendAgain(id, 9_000)).toBe(false)
        outbox.settle(id, 'me', uncertain)
        expect(outbox.sendAgain(id, 9_000)).toBe(true)
        expect(outbox.sendAgain(id, 9_000)).toBe(false)
        expect(outbox.partsOf(edition)).toMatchObject([{ state: waiting(9_000), since: 9_000 }])
        expect(outbox.untold(9)).toEqual([])
        expect(claimOne(9_000).id).toBe(id)
      })

      test('takes for sent what an admin has seen', () => {
        const edition = issue()
        const { id } = claimOne()
        expect(outbox.confirm(id, 9_000)).toBe(false)
        outbox.settle(id, 'me', uncertain)
        expect(outbox.confirm(id, 9_000)).toBe(true)
        expect(outbox.partsOf(edition)).toMatchObject([
          { state: { kind: 'sent', at: 9_000, messageId: null } },
        ])
        expect(outbox.untold(9)).toEqual([])
        expect(outbox.confirm(id, 9_000)).toBe(false)
        expect(outbox.sendAgain(id, 9_000)).toBe(false)
      })

      test('sends again what failed, with the rest behind it', () => {
        const edition = issue({ payloads: TWO })
        const { id } = claimOne()
        outbox.settle(id, 'me', failed)
        outbox.sendAgain(id, 9_000)
        expect(states(edition)).toEqual(['waiting', 'waiting'])
      })

      test('drops what waits, and not what is on its way', () => {
        const edition = issue({ payloads: TWO })
        claimOne()
        expect(outbox.drop({ editionId: edition }, 2_000, 'withdrawn')).toBe(1)
        expect(states(edition)).toEqual(['claimed', 'dropped'])
        expect(outbox.untold(9)).toEqual([])
        const second = issueByHand()
        expect(outbox.drop({ targetId: target }, 2_000, 'off')).toBe(1)
        expect(states(second)).toEqual(['dropped'])
      })
    })

    test('follows a group that becomes a supergroup', () => {
      issue({ address: place(-7, 'group') })
      outbox.moveChat(-7, -1_007)
      expect(claimOne().address.chatId).toBe(-1_007)
    })

    test('forgets what is old and settled, and nothing else', () => {
      const old = issue()
      outbox.settle(claimOne().id, 'me', sentAt(1_001))
      const waitingStill = issueByHand()
      const young = issueByHand({ edition: { kind: 'now', slot: null, at: 5_000 } })
      outbox.prune(5_000)
      expect([old, waitingStill, young].map((id) => outbox.partsOf(id).length)).toEqual([0, 1, 1])
    })

    test('does what the simplest one does, whatever happens', () => {
      fc.assert(
        fc.property(fc.array(anyStep(), { minLength: 30, maxLength: 60 }), (steps) => {
          const [ours, oracle] = [createWorld(), memoryWorld()]
          const [seen, expected] = [ours, oracle].map(replay(steps))
          expect(seen).toEqual(expected)
          ours.close()
        }),
        { numRuns: 60 },
      )
    })
  })
}

type Step =
  | { readonly kind: 'issue'; readonly chat: number; readonly parts: number; readonly at: number }
  | { readonly kind: 'claim'; readonly by: string; readonly most: number; readonly busy: number }
  | { readonly kind: 'settle'; readonly which: number; readonly as: PartState }
  | {
      readonly kind: 'again' | 'confirm' | 'drop' | 'told' | 'move' | 'prune'
      readonly which: number
    }

function anyStep(): fc.Arbitrary<Step> {
  const which = fc.nat(12)
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('issue' as const),
        chat: fc.nat(3),
        parts: fc.nat(3),
        at: fc.nat(9),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('claim' as const),
        by: fc.constantFrom('me', 'you'),
        most: fc.integer({ min: 1, max: 4 }),
        busy: fc.nat(5),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('settle' as const),
        which,
        as: fc.constantFrom(sentAt(3), failed, uncertain, waiting(2), waiting(20)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'again' as const,
          'confirm' as const,
          'drop' as const,
          'told' as const,
          'move' as const,
          'prune' as const,
        ),
        which,
      }),
    },
  )
}

/** Takes the steps in a world, and returns all that could be seen there on the way. Ids are made the same. */
function replay(steps: readonly Step[]) {
  return ({ outbox, addTarget, slotOf }: OutboxWorld): readonly unknown[] => {
    const targets = Array.from({ length: 4 }, (_, chat) => addTarget(chat + 1))
    const editions: EditionId[] = []
    const parts = () => editions.flatMap((id) => outbox.partsOf(id))
    const nth = (which: number) => parts()[which % Math.max(1, parts().length)]
    const named = ({ editionId: id, ...rest }: Part) => ({ ...rest, edition: editions.indexOf(id) })
    let now = 0

    function take(step: Step): unknown {
      now++
      if (step.kind === 'issue') {
        const id = targets[step.chat] as TargetId
        const [made] = outbox.issue([
          anIssue(id, {
            edition: { slot: step.at > 5 ? 1_000 : null, at: now },
            address: place(step.chat + 1),
            payloads: Array.from({ length: step.parts }, (_, part) => ({ part })),
            notBefore: step.at,
            target: { expectedSlot: slotOf(id).nextSlot, changes: { nextSlot: now } },
          }),
        ])
        if (made !== undefined && made !== null) editions.push(made)
        return made !== null
      }
      if (step.kind === 'claim')
        return outbox.claim(step.by, now, step.most, new Set([step.busy])).map(named)
      const claimed = parts().filter(({ state }) => state.kind === 'claimed')
      const isAny = step.kind !== 'settle' || step.which > 9
      const part = isAny ? nth(step.which) : claimed[step.which % Math.max(1, claimed.length)]
      if (part === undefined) return null
      if (step.kind === 'settle') return outbox.settle(part.id, 'me', step.as)
      if (step.kind === 'again') return outbox.sendAgain(part.id, now)
      if (step.kind === 'confirm') return outbox.confirm(part.id, now)
      if (step.kind === 'told') return outbox.told([part.id])
      if (step.kind === 'move') return outbox.moveChat(part.address.chatId, 9)
      if (step.kind === 'prune') return outbox.prune(step.which)
      const of =
        step.which % 2 === 0
          ? { editionId: part.editionId }
          : { targetId: targets[step.which % 4] as TargetId }
      return outbox.drop(of, now, 'withdrawn')
    }

    return steps.map((step) => [
      take(step),
      parts().map(named),
      editions.map((id) => outbox.progressOf(id)),
      outbox.untold(3).map(named),
      outbox.abandoned('me').map(named),
      outbox.nextWaiting(),
      targets.map(slotOf),
    ])
  }
}
