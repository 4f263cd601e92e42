import { inline, paragraph } from '../../../messages/block.js'
import { chatName } from '../chat-name.js'
import { ACT, panelButton } from '../panel-data.js'
import { backButton, type Page } from './page.js'

/** Asks whether the digest shall be turned off. */
export const offPage: Page = (target, context) => {
  const { messages } = context
  return {
    blocks: [paragraph(inline(messages.text('panel-ask-off', { title: chatName(target) })))],
    keyboard: [
      [panelButton(ACT, target.id, 'off', messages.text('button-confirm-off'))],
      [backButton(target, context)],
    ],
  }
}
