import type { DigestTarget, StopReason } from '../../digest/digest-target.js'
import { stopTarget } from '../broadcast/stop-target.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Ends all digests of a chat, and what of them still waits to be sent. Those that were active or paused until now. */
export function stopDigests(
  chatId: number,
  reason: StopReason,
  deps: Pick<HandlerDeps, 'store' | 'clock'>,
): readonly DigestTarget[] {
  return deps.store.targets.ofChat(chatId).filter((target) => stopTarget(target, reason, deps))
}
