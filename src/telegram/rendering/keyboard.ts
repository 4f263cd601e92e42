/** A button under a message. */
export type Button =
  | { readonly kind: 'callback'; readonly text: string; readonly data: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Opens inline mode with the query: in this chat, or in one that the reader picks. */
  | {
      readonly kind: 'inline'
      readonly text: string
      readonly query: string
      readonly where: 'here' | 'elsewhere'
    }

/** Rows of buttons under a message; empty for none. */
export type Keyboard = readonly (readonly Button[])[]

/** As the Bot API takes it; undefined for a keyboard without buttons. An edit without one drops the buttons. */
export function replyMarkup(keyboard: Keyboard): object | undefined {
  const rows = keyboard.filter((row) => row.length > 0)
  return rows.length === 0 ? undefined : { inline_keyboard: rows.map((row) => row.map(wireButton)) }
}

function wireButton(button: Button): object {
  const { text } = button
  if (button.kind === 'callback') return { text, callback_data: button.data }
  if (button.kind === 'link') return { text, url: button.url }
  return button.where === 'here'
    ? { text, switch_inline_query_current_chat: button.query }
    : { text, switch_inline_query: button.query }
}
