import type { DigestTarget } from '../../digest/digest-target.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** The digest of a reader's private chat; null where there never was one. */
export function subscriptionOf(
  userId: number,
  { store }: Pick<HandlerDeps, 'store'>,
): DigestTarget | null {
  return store.targets.at(userId, null)
}
