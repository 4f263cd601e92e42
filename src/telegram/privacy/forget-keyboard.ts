import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data; its id is one of the decisions. */
export const FORGET = 'forget'
export const FORGET_ALL = 'all'
export const FORGET_NOTHING = 'nothing'

export function forgetKeyboard(messages: LocalMessages): Keyboard {
  return [
    [
      button(FORGET_ALL, messages.text('button-forget-all')),
      button(FORGET_NOTHING, messages.text('button-forget-nothing')),
    ],
  ]
}

function button(id: string, text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(FORGET, id) }
}
