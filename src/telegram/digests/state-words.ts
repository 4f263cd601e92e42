import type { DigestTarget, StopReason } from '../../digest/digest-target.js'
import type { MessageKey } from '../../messages/catalogue.js'
import type { LocalMessages } from '../../messages/messages.js'
import { momentWords } from './moment-words.js'

const STOPPED = {
  off: 'panel-off',
  unreachable: 'panel-off-unreachable',
  'admin left': 'panel-off-admin-left',
  'no right': 'panel-off-no-right',
} as const satisfies Readonly<Record<StopReason, MessageKey>>

/** Whether a target gets digests, and when the next one, by the clock of its zone. */
export function stateWords(
  { state, nextSlot, skipNext, settings }: DigestTarget,
  messages: LocalMessages,
): string {
  if (state.kind === 'paused') return messages.text('panel-paused')
  if (state.kind === 'stopped') return messages.text(STOPPED[state.reason])
  if (nextSlot === null) return messages.text('panel-on-by-hand')
  const when = momentWords(nextSlot, settings.zone, messages)
  return messages.text(skipNext ? 'panel-on-skipped' : 'panel-on', { when })
}
