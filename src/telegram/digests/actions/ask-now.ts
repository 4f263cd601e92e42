import { inline, paragraph } from '../../../messages/block.js'
import { truncate } from '../../../messages/truncate.js'
import { chatName } from '../chat-name.js'
import { NOW, PAGE, panelButton } from '../panel-data.js'
import { showView } from '../show-panel.js'
import type { Action } from './action.js'

/** UTF-16 units of the post that the question shows. */
const LONGEST_GLIMPSE = 300

/** Asks whether the digest shall be posted now: what, and where. The button holds for this question alone. */
export const askNow: Action = async (target, _asker, place, deps) => {
  const local = deps.messages.in(place.locale)
  const payloads = await deps.broadcaster.preview(target)
  const back = panelButton(PAGE, target.id, 'main', local.text('button-panel'))
  const [first] = payloads
  if (first === undefined) {
    const text = local.text('preview-nothing')
    await showView({ blocks: [paragraph(inline(text))], keyboard: [[back]] }, place, deps)
    return
  }
  const { text } = first as { readonly text?: unknown }
  const glimpse = truncate(typeof text === 'string' ? text : '', LONGEST_GLIMPSE)
  const question = local.text('panel-ask-now', {
    title: chatName(target),
    parts: payloads.length,
  })
  const confirm = panelButton(
    NOW,
    target.id,
    deps.clock.date().toString(36),
    local.text('button-confirm-now'),
  )
  await showView(
    {
      blocks: [
        paragraph(inline(question)),
        { kind: 'quote', inlines: [inline(glimpse)], tight: false },
      ],
      keyboard: [[confirm], [back]],
    },
    place,
    deps,
  )
}
