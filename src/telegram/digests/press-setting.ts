import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { changeDigest } from './change-digest.js'
import { panelPress, refusal } from './press-access.js'
import { readSetting } from './setting-buttons.js'
import { showPanel } from './show-panel.js'

/** Changes a setting to what the button says. */
export const pressSetting: CallbackHandler = async (press, deps) => {
  const access = await panelPress(press, deps)
  if (access === null) return refusal(press, deps)
  const { target, place } = access
  const setting = readSetting(press.data.argument, target.settings)
  if (setting === null) return { text: deps.messages.in(press.locale).text('panel-stale') }
  const { changes, page } = setting
  const after = changeDigest(target.id, [{ kind: 'change', changes }], press.userId, deps)
  if (after === null) return refusal(press, deps)
  await showPanel(after, page, place, deps)
  return null
}
