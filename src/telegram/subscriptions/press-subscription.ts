import type { CallbackHandler, Notice, Press } from '../callbacks/callback-handler.js'
import type { PanelPlace } from '../digests/show-panel.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { showSubscription } from './show-subscription.js'
import { subscribe } from './subscribe.js'
import { readOffered } from './subscription-buttons.js'
import { subscriptionOf } from './subscription-of.js'
import { unsubscribe } from './unsubscribe.js'

/** Does what a button of a reader's digest says: a schedule to begin with, or an action. In private only. */
export const pressSubscription: CallbackHandler = async (press, deps) => {
  const { data, place, userId, target, locale, signal } = press
  const stale = { text: deps.messages.in(locale).text('button-stale') }
  if (place?.chatId !== userId) return stale
  const shown: PanelPlace = { chatId: userId, message: target, locale, signal }
  const schedule = readOffered(data.id)
  if (data.id === 'now') return await sendNow(press, deps)
  if (data.id === 'off') unsubscribe(userId, deps)
  else if (schedule !== null) subscribe(userId, { schedule }, locale, deps)
  else if (data.id === 'on') subscribe(userId, {}, locale, deps)
  else return stale
  await showSubscription(shown, deps)
  return null
}

/** Sends what is new at once, beside the schedule. */
async function sendNow({ userId, locale }: Press, deps: HandlerDeps): Promise<Notice> {
  const messages = deps.messages.in(locale)
  const subscription = subscriptionOf(userId, deps)
  if (subscription?.state.kind !== 'active') return { text: messages.text('subscription-none') }
  const { kind } = await deps.broadcaster.sendNow(subscription, userId)
  if (kind === 'sending') return { text: messages.text('subscription-sending') }
  return { text: messages.text('subscription-nothing-new'), alert: true }
}
