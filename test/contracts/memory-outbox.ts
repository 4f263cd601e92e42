import type { TargetId } from '../../src/digest/digest-target.js'
import { editionId, type Edition } from '../../src/digest/edition.js'
import type { Issue, Outbox, Progress } from '../../src/delivery/outbox.js'
import { partId, type Part, type PartId, type PartState } from '../../src/delivery/part.js'

type SlotState = Required<Issue['target']['changes']>

/** A part, whether somebody is to be told of it, and whether it was dropped behind another. */
interface Kept {
  part: Part
  notBefore: number
  isUntold: boolean
  isBehind: boolean
}

/** The {@link Outbox} port in the fewest words: an oracle for tests, correct by inspection. */
export function createMemoryOutbox(targets: Map<TargetId, SlotState>): Outbox {
  const editions: Edition[] = []
  let kept: Kept[] = []
  let [lastEdition, lastPart] = [0, 0]

  const byId = (id: PartId) => kept.find(({ part }) => part.id === id)
  const isIn = (one: Kept, ...kinds: readonly PartState['kind'][]) =>
    kinds.includes(one.part.state.kind)
  const behind = ({ part: { editionId, position } }: Kept) =>
    kept.filter(({ part }) => part.editionId === editionId && part.position > position)
  const before = ({ part: { editionId, position } }: Kept) =>
    kept.filter(({ part }) => part.editionId === editionId && part.position < position)

  function change(one: Kept, state: PartState, rest: Partial<Part> = {}): void {
    one.part = { ...one.part, ...rest, state }
    if (state.kind === 'waiting') one.notBefore = state.notBefore
  }
  function drop(ones: readonly Kept[], at: number, reason: string): number {
    const waiting = ones.filter((one) => isIn(one, 'waiting'))
    for (const one of waiting) change(one, { kind: 'dropped', at, reason })
    return waiting.length
  }
  function mayLeave(one: Kept, now: number, busy: ReadonlySet<number>): boolean {
    const { chatId } = one.part.address
    const isClaimed = kept.some(
      (other) => isIn(other, 'claimed') && other.part.address.chatId === chatId,
    )
    const isFirst = !before(one).some((other) => isIn(other, 'waiting', 'claimed'))
    return (
      isIn(one, 'waiting') && one.notBefore <= now && !busy.has(chatId) && !isClaimed && isFirst
    )
  }

  return {
    issue: (issues) =>
      issues.map(({ edition, address, payloads, notBefore, target }) => {
        const slot = targets.get(target.id)
        if (slot === undefined || slot.nextSlot !== target.expectedSlot) return null
        const isTaken = editions.some(
          (other) => other.targetId === edition.targetId && other.slot === edition.slot,
        )
        if (edition.slot !== null && isTaken) return null
        const id = editionId(`e${++lastEdition}`)
        editions.push({ ...edition, id })
        targets.set(target.id, { ...slot, ...target.changes })
        for (const [position, payload] of payloads.entries()) {
          const part: Part = {
            id: partId(++lastPart),
            editionId: id,
            position,
            address,
            payload,
            state: { kind: 'waiting', notBefore },
            since: notBefore,
            attempts: 0,
            repeats: 0,
          }
          kept.push({ part, notBefore, isUntold: false, isBehind: false })
        }
        return id
      }),
    claim(by, now, most, busy) {
      const claimed: Part[] = []
      const order = kept.toSorted((a, b) => a.notBefore - b.notBefore || a.part.id - b.part.id)
      for (const one of order) {
        if (claimed.length === most || !mayLeave(one, now, busy)) continue
        change(one, { kind: 'claimed', by, at: now })
        claimed.push(one.part)
      }
      return claimed
    },
    settle(id, by, state, { chatId, ...changes } = {}) {
      const one = byId(id)
      if (one?.part.state.kind !== 'claimed' || one.part.state.by !== by) return false
      const { address } = one.part
      change(one, state, {
        ...changes,
        ...(chatId === undefined ? {} : { address: { ...address, chatId } }),
      })
      one.isUntold = isIn(one, 'failed', 'uncertain', 'dropped')
      if (state.kind === 'waiting') {
        for (const other of behind(one).filter((later) => isIn(later, 'waiting'))) {
          const notBefore = Math.max(other.notBefore, state.notBefore)
          change(other, { kind: 'waiting', notBefore })
        }
      }
      if (state.kind === 'failed' || state.kind === 'dropped') {
        const rest = behind(one).filter((other) => isIn(other, 'waiting'))
        drop(rest, state.at, 'a part before it was not sent')
        for (const other of rest) other.isBehind = true
      }
      return true
    },
    abandoned: (by) =>
      kept.flatMap(({ part }) =>
        part.state.kind === 'claimed' && part.state.by !== by ? [part] : [],
      ),
    untold: (most) =>
      kept
        .filter(({ isUntold }) => isUntold)
        .slice(0, most)
        .map(({ part }) => part),
    told(ids) {
      for (const one of kept) one.isUntold &&= !ids.includes(one.part.id)
    },
    nextWaiting() {
      const times = kept.filter((one) => isIn(one, 'waiting')).map(({ notBefore }) => notBefore)
      return times.length === 0 ? null : Math.min(...times)
    },
    partsOf: (id) => kept.flatMap(({ part }) => (part.editionId === id ? [part] : [])),
    progressOf(id) {
      const parts = kept.filter(({ part }) => part.editionId === id)
      const count = (kind: PartState['kind']) => parts.filter((one) => isIn(one, kind)).length
      const repeats = parts.filter((one) => isIn(one, 'sent') && one.part.repeats > 0).length
      return {
        waiting: count('waiting'),
        claimed: count('claimed'),
        sent: count('sent'),
        failed: count('failed'),
        uncertain: count('uncertain'),
        dropped: count('dropped'),
        repeats,
      } satisfies Progress
    },
    sendAgain(id, now) {
      const one = byId(id)
      if (one === undefined || !isIn(one, 'uncertain', 'failed')) return false
      const again = [
        one,
        ...behind(one).filter((other) => isIn(other, 'dropped') && other.isBehind),
      ]
      for (const other of again) {
        change(other, { kind: 'waiting', notBefore: now }, { since: now })
        other.isUntold = false
      }
      return true
    },
    confirm(id, now) {
      const one = byId(id)
      if (one === undefined || !isIn(one, 'uncertain')) return false
      change(one, { kind: 'sent', at: now, messageId: null })
      one.isUntold = false
      return true
    },
    drop: (of, now, reason) =>
      drop(
        kept.filter(({ part }) =>
          'editionId' in of
            ? part.editionId === of.editionId
            : editions.some(
                ({ id, targetId }) => id === part.editionId && targetId === of.targetId,
              ),
        ),
        now,
        reason,
      ),
    moveChat(from, to) {
      for (const one of kept.filter(({ part }) => part.address.chatId === from)) {
        one.part = { ...one.part, address: { ...one.part.address, chatId: to } }
      }
    },
    prune(time) {
      const gone = editions.filter(
        ({ id, at }) =>
          at < time &&
          !kept.some((one) => one.part.editionId === id && isIn(one, 'waiting', 'claimed')),
      )
      const ids = new Set(gone.map(({ id }) => id))
      editions.splice(0, Infinity, ...editions.filter(({ id }) => !ids.has(id)))
      kept = kept.filter(({ part }) => !ids.has(part.editionId))
    },
  }
}
