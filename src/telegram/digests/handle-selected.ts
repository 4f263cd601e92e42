import type { Message } from 'telegraf/types'
import { readDigestCommand } from '../../digest/read-digest-command.js'
import type { Handler, HandlerDeps } from '../handlers/handler.js'
import { handleTyped } from './handle-typed.js'
import { privateAsker } from './private-asker.js'
import { isDigestCommand, isMistypedCommand } from './is-digest-command.js'
import { managedTarget } from './managed-target.js'
import { showPanel } from './show-panel.js'

/**
 * Whether a message without `/digest` is for the digest whose panel was shown last: nothing but commands for it, or
 * one with a mistake.
 */
export function isForSelected(
  text: string,
  { chat }: Pick<Message, 'chat'>,
  { panelMemory, store }: Pick<HandlerDeps, 'panelMemory' | 'store'>,
): boolean {
  if (chat.type !== 'private') return false
  const selected = panelMemory.selected(chat.id)
  if (selected === null) return false
  if (isMistypedCommand(text)) return true
  if (!isDigestCommand(text)) return false
  // A reader's own digest has buttons for everything else, and "history" may be a question.
  const isOwn = store.targets.byId(selected)?.audience === 'private'
  return !isOwn || readDigestCommand(text).kind === 'change'
}

const OFF = /^(?:off|stop|выключить|отключить|стоп|өшіру|тоқтату)$/iu

/** Does what was typed without `/digest`. One word that turns the digest off is asked about: it is soon typed. */
export const handleSelected: Handler = async (request, deps) => {
  const { text, message } = request
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const selected = deps.panelMemory.selected(message.chat.id)
  if (selected !== null && lines.length === 1 && OFF.test(text.trim())) {
    const { asker, place } = privateAsker(request)
    const target = await managedTarget(selected, asker, deps)
    if (target !== null) return await showPanel(target, 'off', place, deps)
  }
  return await handleTyped([{ address: null, lines }], request, deps)
}
