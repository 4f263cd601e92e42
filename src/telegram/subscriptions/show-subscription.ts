import { inline, paragraph } from '../../messages/block.js'
import { localTime } from '../digests/moment-words.js'
import { showPanel, showView, type PanelPlace } from '../digests/show-panel.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { offeredSchedules } from './subscription-buttons.js'
import { subscriptionOf } from './subscription-of.js'
import { formBlocks } from './typed-forms.js'

/** Shows a reader's digest and how to change it; to one who has none, what it would be and when it may come. */
export async function showSubscription(place: PanelPlace, deps: HandlerDeps): Promise<void> {
  const subscription = subscriptionOf(place.chatId, deps)
  if (subscription !== null) return await showPanel(subscription, 'main', place, deps)
  const { messages, timeZone, clock } = deps
  const local = messages.in(place.locale)
  const time = localTime(clock.date(), timeZone)
  const blocks = [
    paragraph(inline(local.text('subscription-offer'))),
    paragraph(inline(local.text('subscription-offer-when', { zone: timeZone, time }))),
    ...formBlocks(local),
  ]
  await showView({ blocks, keyboard: offeredSchedules(local) }, place, deps)
}
