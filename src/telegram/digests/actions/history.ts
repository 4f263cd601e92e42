import { inline, paragraph } from '../../../messages/block.js'
import { chatName } from '../chat-name.js'
import { historyLines } from '../history-lines.js'
import { PAGE, panelButton } from '../panel-data.js'
import { showView } from '../show-panel.js'
import type { Action } from './action.js'

/** Editions that are told of. */
const MOST = 12

/** What became of the last digests, the newest first. */
export const history: Action = async (target, _asker, place, { store, messages, ...deps }) => {
  const local = messages.in(place.locale)
  const editions = store.targets.editionsOf(target.id, MOST)
  const lines = editions.map((edition) =>
    historyLines(edition, store.outbox, target.settings.zone, local),
  )
  const heading = local.text('history-heading', { title: chatName(target) })
  await showView(
    {
      blocks: [
        paragraph(inline(heading, 'bold')),
        ...(lines.length === 0
          ? [paragraph(inline(local.text('history-none')))]
          : lines.map(({ when, what }) => paragraph(inline(when, 'bold'), inline(` — ${what}`)))),
      ],
      keyboard: [[panelButton(PAGE, target.id, 'main', local.text('button-panel'))]],
    },
    place,
    deps,
  )
}
