import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data that opens an article: its id is the article's key. */
export const OPEN = 'open'

const NUMBERS_IN_ROW = 5

/** A button for each article of a page by its number, and those that turn the page. @param kind - of the page's callback data */
export function pageKeyboard(
  kind: string,
  page: number,
  isLast: boolean,
  numbers: readonly { readonly number: number; readonly key: string }[],
): Keyboard {
  const buttons = numbers.map(({ number, key }) => callback(String(number), OPEN, key))
  const rows = Array.from({ length: Math.ceil(buttons.length / NUMBERS_IN_ROW) }, (_, row) =>
    buttons.slice(row * NUMBERS_IN_ROW, (row + 1) * NUMBERS_IN_ROW),
  )
  const turns = [
    ...(page > 0 ? [callback('‹', kind, String(page - 1))] : []),
    ...(isLast ? [] : [callback('›', kind, String(page + 1))]),
  ]
  return [...rows, turns]
}

function callback(text: string, kind: string, id: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(kind, id) }
}
