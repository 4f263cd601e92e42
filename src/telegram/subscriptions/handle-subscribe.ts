import { digestMistake } from '../../messages/digest-mistake.js'
import { inline, paragraph } from '../../messages/block.js'
import type { PanelPlace } from '../digests/show-panel.js'
import type { Handler, Request } from '../handlers/handler.js'
import { readTyped } from './read-typed.js'
import { showSubscription } from './show-subscription.js'
import { subscribe } from './subscribe.js'
import { TYPED_FORMS, typedForm } from './typed-forms.js'
import { unsubscribe } from './unsubscribe.js'

/** `/subscribe`: a reader's own digest. Shows what they have; with words behind it, sets it. */
export const handleSubscribe: Handler = async (request, deps) => {
  const { isPrivate, message, text, locale, answer } = request
  const local = deps.messages.in(locale)
  if (!isPrivate) return await answer([paragraph(inline(local.text('subscription-in-group')))])
  const place = placeOf(request)
  if (text === '') return await showSubscription(place, deps)
  const wish = readTyped(text)
  if (wish.kind === 'mistake') {
    const keys = wish.problem === 'zone' ? TYPED_FORMS.slice(2) : TYPED_FORMS.slice(0, 2)
    const forms = keys.map((key) => typedForm(key, local))
    return await answer(digestMistake({ ...wish, forms }, local))
  }
  const { chat } = message
  if (wish.kind === 'off') {
    unsubscribe(chat.id, deps)
    return await showSubscription(place, deps)
  }
  subscribe(chat.id, wish.changes, locale, deps)
  return await showSubscription(place, deps)
}

/** `/unsubscribe`: no digest any more. */
export const handleUnsubscribe: Handler = async (request, deps) => {
  const { isPrivate, message, locale, answer } = request
  const local = deps.messages.in(locale)
  if (!isPrivate) return await answer([paragraph(inline(local.text('subscription-in-group')))])
  const was = unsubscribe(message.chat.id, deps)
  if (was === 'none') return await answer([paragraph(inline(local.text('subscription-none')))])
  return await showSubscription(placeOf(request), deps)
}

/** Where the reader's digest is shown: in a message of its own. */
function placeOf({ ctx, message, locale }: Request): PanelPlace {
  return { chatId: message.chat.id, message: null, locale, signal: ctx.signal }
}
