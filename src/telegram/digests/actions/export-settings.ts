import { settingsToJson } from '../../../digest/settings-json.js'
import { inline, paragraph, tightParagraph } from '../../../messages/block.js'
import { chatAddress } from '../chat-name.js'
import { showView } from '../show-panel.js'
import type { Action } from './action.js'

/** Sends the settings as JSON, in a message of their own: one tap copies it. */
export const exportSettings: Action = async (target, _asker, place, deps) => {
  const local = deps.messages.in(place.locale)
  const below = { ...place, message: null }
  const hint = [
    paragraph(inline(local.text('export-hint'))),
    tightParagraph(inline(`/digest ${chatAddress(target)} import`, 'code')),
  ]
  await showView({ blocks: hint, keyboard: [] }, below, deps)
  const json = paragraph(inline(settingsToJson(target.settings), 'code'))
  await showView({ blocks: [json], keyboard: [] }, below, deps)
}
