import { inline, paragraph } from '../../messages/block.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { editText } from '../handlers/edit-message.js'
import { blockToRichText } from '../rendering/block-to-rich-text.js'
import { FORGET_ALL, FORGET_NOTHING } from './forget-keyboard.js'

/** Deletes all that is stored of the reader, or leaves it. */
export const decideForget: CallbackHandler = async (press, deps) => {
  const { data, place, userId, target, locale, signal } = press
  const { store, messages, gateway, pendingPrompts } = deps
  const local = messages.in(locale)
  const decisions: readonly string[] = [FORGET_ALL, FORGET_NOTHING]
  if (place?.chatId !== userId || !decisions.includes(data.id)) {
    return { text: local.text('button-stale') }
  }
  pendingPrompts.take(place.chatId)
  if (data.id === FORGET_ALL) store.forgetUser(userId)
  const said = local.text(data.id === FORGET_ALL ? 'forget-done' : 'forget-nothing')
  await editText(gateway, target, blockToRichText(paragraph(inline(said))), { signal })
  return null
}
