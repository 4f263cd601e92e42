import { digestMistake } from '../../messages/digest-mistake.js'
import { inline, paragraph, type Block } from '../../messages/block.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import type { PanelPlace } from '../digests/show-panel.js'
import type { Handler, HandlerDeps, Request } from '../handlers/handler.js'
import { readTyped } from './read-typed.js'
import { showSubscription } from './show-subscription.js'
import { subscribe } from './subscribe.js'
import { TYPED_FORMS, typedForm } from './typed-forms.js'
import { unheldTopics } from './unheld-topics.js'
import { unsubscribe } from './unsubscribe.js'

const LONGEST = 200

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
  const { settings } = subscribe(chat.id, wish.changes, locale, deps)
  const topics = wish.changes.include === undefined ? [] : settings.include
  return await showSubscription(place, deps, unheldNote(topics, local, deps))
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
export function placeOf({ ctx, message, locale }: Request): PanelPlace {
  return { chatId: message.chat.id, message: null, locale, signal: ctx.signal }
}

/** What no article is about as yet is waited for, and said. */
function unheldNote(
  topics: readonly string[],
  messages: LocalMessages,
  { library, today }: HandlerDeps,
): readonly Block[] {
  const unheld = unheldTopics(topics, library(), today())
  if (unheld.length === 0) return []
  const words = truncate(plainText(unheld.join(', ')), LONGEST)
  return [paragraph(inline(messages.text('subscription-unheld', { words })))]
}
