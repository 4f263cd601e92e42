import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data under an offer to add an article; its id is a choice. */
export const ADD = 'add'

/** What an operator decides of an article that was sent. */
export const CHOICES = ['own', 'quoted', 'whole', 'no'] as const

export type Choice = (typeof CHOICES)[number]

/** @param asksWhole - whether it is to be said if the article may be shown whole */
export function sourceKeyboard(asksWhole: boolean, messages: LocalMessages): Keyboard {
  const no = button('no', messages.text('button-source-no'))
  if (!asksWhole) return [[button('own', messages.text('button-source-add')), no]]
  return [
    [button('quoted', messages.text('button-source-quoted'))],
    [button('whole', messages.text('button-source-whole'))],
    [no],
  ]
}

function button(choice: Choice, text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(ADD, choice) }
}
