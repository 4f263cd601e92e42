import type { DigestCommand } from '../../digest/digest-command.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import { inline, paragraph } from '../../messages/block.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { Action } from './actions/action.js'
import { askNow } from './actions/ask-now.js'
import { exportSettings } from './actions/export-settings.js'
import { history } from './actions/history.js'
import { preview } from './actions/preview.js'
import { changeDigest } from './change-digest.js'
import type { Asker } from './refuse.js'
import { showPanel, type PanelPlace } from './show-panel.js'

/** Commands that show something, or ask; the others change the digest. */
const ACTIONS: Partial<Readonly<Record<DigestCommand['kind'], Action>>> = {
  preview,
  now: askNow,
  history,
  export: exportSettings,
}

/** What is to be done with one digest. */
export interface TypedWork {
  readonly target: DigestTarget
  readonly commands: readonly DigestCommand[]
}

/** Changes the digest at once, shows what it is now, and then does what else was asked for, in order. */
export async function runTyped(
  { target, commands }: TypedWork,
  asker: Asker,
  place: PanelPlace,
  deps: HandlerDeps,
): Promise<void> {
  const actions = commands.flatMap(({ kind }) => ACTIONS[kind] ?? [])
  const changes = commands.filter(({ kind }) => ACTIONS[kind] === undefined)
  let after = target
  if (changes.length > 0) {
    after = changeDigest(target.id, changes, asker.userId, deps) ?? target
    const done = paragraph(inline(deps.messages.in(place.locale).text('panel-done'), 'bold'))
    await showPanel(after, 'main', place, deps, [done])
  }
  if (commands.length === 0) await showPanel(after, 'main', place, deps)
  for (const action of actions) await action(after, asker, place, deps)
  deps.panelMemory.select(place.chatId, target.id)
}
