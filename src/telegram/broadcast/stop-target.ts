import type { DigestTarget, StopReason } from '../../digest/digest-target.js'
import type { BroadcastDeps } from './broadcast-deps.js'

/** Ends the digests of one target, and what of them still waits. Whether it was active or paused until now. */
export function stopTarget(
  { id }: Pick<DigestTarget, 'id'>,
  reason: StopReason,
  { store, clock }: Pick<BroadcastDeps, 'store' | 'clock'>,
): boolean {
  const before = store.targets.byId(id)
  if (before === null || before.state.kind === 'stopped') return false
  store.targets.update(id, { state: { kind: 'stopped', reason }, nextSlot: null })
  store.outbox.drop({ targetId: id }, clock.date(), 'stopped')
  return true
}
