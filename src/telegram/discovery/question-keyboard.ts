import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data that asks the question which its button shows. */
export const ASK = 'ask'

/** A button for each question, a row of its own each: the reader has to be able to read it. */
export function questionKeyboard(questions: readonly string[]): Keyboard {
  return questions.map((text, index) => [
    { kind: 'callback', text, data: formatCallbackData(ASK, String(index)) },
  ])
}
