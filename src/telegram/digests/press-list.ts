import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { askerOf, panelOf, refusal } from './press-access.js'
import { noteRefusal } from './refuse.js'
import { showList } from './show-list.js'

/** Goes back to the list of chats. */
export const pressList: CallbackHandler = async (press, deps) => {
  const place = panelOf(press)
  if (place === null) {
    noteRefusal(askerOf(press), {}, 'none', deps)
    return refusal(press, deps)
  }
  await showList(press.ctx, askerOf(press), place, deps)
  return null
}
