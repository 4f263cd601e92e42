import type { DigestTarget, StopReason } from '../../digest/digest-target.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Ends all digests of a chat, and what of them still waits to be sent. Those that it has ended. */
export function stopDigests(
  chatId: number,
  reason: StopReason,
  { store, clock }: Pick<HandlerDeps, 'store' | 'clock'>,
): readonly DigestTarget[] {
  const running = store.targets.ofChat(chatId).filter(({ state }) => state.kind !== 'stopped')
  for (const { id } of running) {
    store.targets.update(id, { state: { kind: 'stopped', reason }, nextSlot: null })
    store.outbox.drop({ targetId: id }, clock.date(), 'stopped')
  }
  return running
}
