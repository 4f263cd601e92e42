import { inline, paragraph } from '../../messages/block.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { askNow } from './actions/ask-now.js'
import { PAGE, panelButton } from './panel-data.js'
import { askerOf, panelPress, refusal } from './press-access.js'
import { showView } from './show-panel.js'

/** Milliseconds for which the question holds: what would be posted is another soon. */
const HOLDS_FOR = 10 * 60_000
/** Editions among which one that answers the question is looked for. */
const LOOKED_AT = 5

/** Posts a digest now, once for each question: not again for a second press, of whomever, also after a restart. */
export const pressNow: CallbackHandler = async (press, deps) => {
  const access = await panelPress(press, deps)
  if (access === null) return refusal(press, deps)
  const { target, place } = access
  const { broadcaster, clock, messages, panelMemory, store } = deps
  const local = messages.in(press.locale)
  const askedAt = Number.parseInt(press.data.argument, 36)
  const age = clock.date() - askedAt
  if (!(age >= 0 && age < HOLDS_FOR)) {
    await askNow(target, askerOf(press), place, deps)
    return { text: local.text('now-old') }
  }
  const isDone = store.targets
    .editionsOf(target.id, LOOKED_AT)
    .some(({ kind, at }) => kind === 'now' && at >= askedAt)
  if (isDone || !panelMemory.beginPosting(target.id)) {
    return { text: local.text('now-done'), alert: true }
  }
  try {
    const sent = await broadcaster.sendNow(target, press.userId)
    if (sent.kind === 'refused') {
      return sent.who === 'bot'
        ? { text: local.text('panel-no-right'), alert: true }
        : refusal(press, deps)
    }
    const text =
      sent.kind === 'sending'
        ? local.text('now-sending', { parts: sent.parts })
        : local.text('now-nothing')
    const back = panelButton(PAGE, target.id, 'main', local.text('button-panel'))
    await showView({ blocks: [paragraph(inline(text))], keyboard: [[back]] }, place, deps)
    return null
  } finally {
    panelMemory.endPosting(target.id)
  }
}
