import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { subscriptionOf } from './subscription-of.js'

/** A reader's digest follows the language that they choose for everything else. */
export function speakIn(
  locale: Locale,
  userId: number,
  { store }: Pick<HandlerDeps, 'store'>,
): void {
  const subscription = subscriptionOf(userId, { store })
  if (subscription === null) return
  store.targets.update(subscription.id, { settings: { ...subscription.settings, locale } })
}
