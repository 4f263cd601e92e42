import { stopTarget } from '../broadcast/stop-target.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { subscriptionOf } from './subscription-of.js'

/**
 * Ends a reader's digest, and what of it still waits to be sent; its settings stay for a return.
 *
 * @returns whether there was one: `stopped` already, or `none`
 */
export function unsubscribe(
  userId: number,
  deps: Pick<HandlerDeps, 'store' | 'clock' | 'broadcaster'>,
): 'ended' | 'stopped' | 'none' {
  const subscription = subscriptionOf(userId, deps)
  if (subscription === null) return 'none'
  if (!stopTarget(subscription, 'off', deps)) return 'stopped'
  deps.broadcaster.wake()
  return 'ended'
}
