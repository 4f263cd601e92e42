import { inline, paragraph } from '../../../messages/block.js'
import { localTime } from '../moment-words.js'
import { panelButton, SET } from '../panel-data.js'
import { ZONES } from '../zone-table.js'
import { backButton, ticked, withForms, type Page } from './page.js'

const IN_A_ROW = 2

/** Likely time zones, each with the time that it is there: that is how people tell theirs. */
export const zonePage: Page = (target, context) => {
  const { messages, now } = context
  const { zone } = target.settings
  const buttons = [...ZONES].map(([key, name]) => {
    const text = ticked(`${name.replace('_', ' ')} ${localTime(now, name)}`, name === zone)
    return panelButton(SET, target.id, `zone-${key}`, text)
  })
  const rows = Array.from({ length: Math.ceil(buttons.length / IN_A_ROW) }, (_, row) =>
    buttons.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  )
  const time = localTime(now, zone)
  return {
    blocks: [
      paragraph(inline(messages.text('panel-zone', { zone, time }), 'bold')),
      ...withForms(messages.text('panel-ask-zone'), ['zone Asia/Almaty']),
    ],
    keyboard: [...rows, [backButton(target, context)]],
  }
}
