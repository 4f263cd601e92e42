import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { isPageName } from './pages/pages.js'
import { panelPress, refusal } from './press-access.js'
import { showPanel } from './show-panel.js'

/** Turns to another page of the panel. */
export const pressPage: CallbackHandler = async (press, deps) => {
  const access = await panelPress(press, deps)
  if (access === null) return refusal(press, deps)
  const { argument } = press.data
  if (!isPageName(argument)) return { text: deps.messages.in(press.locale).text('panel-stale') }
  await showPanel(access.target, argument, access.place, deps)
  return null
}
