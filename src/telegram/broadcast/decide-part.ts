import type { Part } from '../../delivery/part.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { MessageKey } from '../../messages/catalogue.js'
import type { CallbackHandler, Notice, Press } from '../callbacks/callback-handler.js'
import { editMarkup } from '../handlers/edit-message.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { readPartPlace, SEND_PART } from './part-buttons.js'

type Said = Extract<
  MessageKey,
  | 'button-stale'
  | 'report-there-done'
  | 'report-send-done'
  | 'report-settled'
  | 'report-not-yours'
  | 'report-ask-later'
>

/** An admin has looked whether a part was posted: it is left as it is, or sent. Only who may post there decides. */
export const decidePart: CallbackHandler = async (press, deps) => {
  const { data, place, target: message, userId, signal } = press
  const found = partOf(press, deps)
  if (found === null || place === null || !place.isPrivate)
    return notice('button-stale', press, deps)
  const { part, target } = found
  const right = await deps.rights.ofUser(target, userId, signal)
  if (right === 'unknown') return notice('report-ask-later', press, deps)
  if (right === 'denied') {
    deps.logger.warn({ user: userId, target: target.id }, 'a press without the right to post')
    return notice('report-not-yours', press, deps)
  }
  const said = decide(data.kind === SEND_PART, part, deps)
  await editMarkup(deps.gateway, message, undefined, signal)
  return notice(said, press, deps)
}

function partOf(
  { data }: Press,
  { store }: Pick<HandlerDeps, 'store'>,
): { readonly part: Part; readonly target: DigestTarget } | null {
  const place = readPartPlace(data)
  const edition = place === null ? null : store.targets.edition(place.editionId)
  const target = edition === null ? null : store.targets.byId(edition.targetId)
  if (place === null || target === null) return null
  const part = store.outbox
    .partsOf(place.editionId)
    .find(({ position }) => position === place.position)
  return part === undefined ? null : { part, target }
}

function decide(
  isToBeSent: boolean,
  { id }: Part,
  { store, clock, broadcaster }: Pick<HandlerDeps, 'store' | 'clock' | 'broadcaster'>,
): Said {
  const now = clock.date()
  if (!isToBeSent) return store.outbox.confirm(id, now) ? 'report-there-done' : 'report-settled'
  if (!store.outbox.sendAgain(id, now)) return 'report-settled'
  broadcaster.wake()
  return 'report-send-done'
}

function notice(key: Said, { locale }: Press, { messages }: Pick<HandlerDeps, 'messages'>): Notice {
  return { text: messages.in(locale).text(key), alert: key === 'report-not-yours' }
}
