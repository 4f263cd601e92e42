import type { DigestCommand } from '../../digest/digest-command.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import type { Action } from './actions/action.js'
import { askNow } from './actions/ask-now.js'
import { exportSettings } from './actions/export-settings.js'
import { history } from './actions/history.js'
import { preview } from './actions/preview.js'
import { changeDigest } from './change-digest.js'
import { askerOf, panelPress, refusal } from './press-access.js'
import { showPanel } from './show-panel.js'

/** What the argument of a button does. A name, once released, keeps its meaning. */
const COMMANDS: ReadonlyMap<string, DigestCommand> = new Map([
  ['pause', { kind: 'pause' }],
  ['resume', { kind: 'resume' }],
  ['skip', { kind: 'skip', skip: true }],
  ['unskip', { kind: 'skip', skip: false }],
  ['off', { kind: 'off' }],
])

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['preview', preview],
  ['now', askNow],
  ['history', history],
  ['export', exportSettings],
])

export const PANEL_ACTIONS: readonly string[] = [...COMMANDS.keys(), ...ACTIONS.keys()]

/** Does what a button of the panel says: changes whether digests come, or shows something of them. */
export const pressAction: CallbackHandler = async (press, deps) => {
  const access = await panelPress(press, deps)
  if (access === null) return refusal(press, deps)
  const { target, place } = access
  const { argument } = press.data
  const local = deps.messages.in(press.locale)
  const action = ACTIONS.get(argument)
  if (action !== undefined) {
    await action(target, askerOf(press), place, deps)
    return null
  }
  const command = COMMANDS.get(argument)
  if (command === undefined) return { text: local.text('panel-stale') }
  const isBarred =
    command.kind === 'resume' && (await deps.rights.ofBot(target, press.signal)) === 'denied'
  if (isBarred) return { text: local.text('panel-no-right'), alert: true }
  const after = changeDigest(target.id, [command], press.userId, deps)
  if (after === null) return refusal(press, deps)
  await showPanel(after, 'main', place, deps)
  return null
}
