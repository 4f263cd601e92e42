import { inline, paragraph } from '../../../messages/block.js'
import { ACT, PAGE, panelButton } from '../panel-data.js'
import { showView } from '../show-panel.js'
import type { Action } from './action.js'

/** Sends the admin exactly what would be posted now. */
export const preview: Action = async (target, _asker, place, deps) => {
  const { broadcaster, gateway, messages } = deps
  const { chatId, signal } = place
  const local = messages.in(place.locale)
  const payloads = await broadcaster.preview(target)
  for (const payload of payloads) {
    const outcome = await gateway.reply('sendMessage', { ...payload, chat_id: chatId }, signal)
    if (outcome.kind !== 'sent') break
  }
  const isEmpty = payloads.length === 0
  const text = local.text(isEmpty ? 'preview-nothing' : 'preview-above')
  const post = panelButton(ACT, target.id, 'now', local.text('button-now'))
  const back = panelButton(PAGE, target.id, 'main', local.text('button-panel'))
  await showView(
    { blocks: [paragraph(inline(text))], keyboard: [isEmpty ? [back] : [post, back]] },
    { ...place, message: null },
    deps,
  )
}
