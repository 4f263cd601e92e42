import { editionId, type EditionId } from '../../digest/edition.js'
import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData, type CallbackData } from '../callbacks/callback-data.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data that leaves a part as it is: it was posted after all. */
export const PART_IS_THERE = 'dgthere'
/** The kind of callback data that has a part sent, or sent again. */
export const SEND_PART = 'dgsend'

/** A part as a button names it. */
export interface PartPlace {
  readonly editionId: EditionId
  /** Counts from 0. */
  readonly position: number
}

/** What an admin can do about a part that was not sent, or perhaps not. */
export function partButtons(
  place: PartPlace,
  state: 'uncertain' | 'failed',
  messages: LocalMessages,
): Keyboard {
  const send = button(SEND_PART, place, messages.text('button-report-send'))
  if (state === 'failed') return [[send]]
  return [[button(PART_IS_THERE, place, messages.text('button-report-there')), send]]
}

/** Null for data that names no part. */
export function readPartPlace({ id, argument }: CallbackData): PartPlace | null {
  return id !== '' && /^\d{1,3}$/.test(argument)
    ? { editionId: editionId(id), position: Number(argument) }
    : null
}

function button(kind: string, { editionId: id, position }: PartPlace, text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(kind, id, String(position)) }
}
