import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { ensureTarget } from './ensure-target.js'
import { findPlace } from './find-place.js'
import { askerOf, panelOf, refusal } from './press-access.js'
import { noteRefusal } from './refuse.js'
import { showPanel } from './show-panel.js'

/** Opens the panel of a chat, or of a topic of one. */
export const pressPlace: CallbackHandler = async (press, deps) => {
  const { data, locale, userId } = press
  const [chatId, topicId] = [Number(data.id), data.argument === '' ? null : Number(data.argument)]
  const panel = panelOf(press)
  const isRead = /^-\d+$/.test(data.id) && /^\d*$/.test(data.argument)
  if (panel === null || !isRead) {
    noteRefusal(askerOf(press), { chat: data.id }, 'none', deps)
    return refusal(press, deps)
  }
  const chat = await findPlace({ chatId }, askerOf(press), deps)
  if (chat === null) return refusal(press, deps)
  const target = ensureTarget(
    { chat, topicId: chat.audience === 'group' ? topicId : null },
    userId,
    locale,
    deps,
  )
  await showPanel(target, 'main', panel, deps)
  return null
}
