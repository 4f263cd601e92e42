import type { InlineKeyboardMarkup } from 'telegraf/types'
import type { Verdict } from '../../conversation/feedback.js'
import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData, parseCallbackData } from '../callbacks/callback-data.js'
import type { Button } from '../rendering/keyboard.js'

/** The kind of callback data; its argument is one of {@link VERDICTS}. */
export const VOTE = 'vote'

/** The verdicts by their argument in callback data. */
export const VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  ['yes', 'helpful'],
  ['no', 'not helpful'],
])

/** The row of buttons that asks whether a reply helped, with the reader's verdict ticked. */
export function verdictButtons(
  turnId: string,
  messages: LocalMessages,
  chosen: Verdict | null = null,
): readonly Button[] {
  return [...VERDICTS].map(([argument, verdict]) => ({
    kind: 'callback',
    text: label(verdict, chosen, messages),
    data: formatCallbackData(VOTE, turnId, argument),
  }))
}

/** The same keyboard with the reader's verdict ticked, whatever other buttons it has. */
export function withVerdict(
  { inline_keyboard: rows }: InlineKeyboardMarkup,
  chosen: Verdict,
  messages: LocalMessages,
): InlineKeyboardMarkup {
  const ticked = rows.map((row) =>
    row.map((button) => {
      const data = 'callback_data' in button ? parseCallbackData(button.callback_data) : null
      const verdict = data?.kind === VOTE ? VERDICTS.get(data.argument) : undefined
      if (verdict === undefined) return button
      return { ...button, text: label(verdict, chosen, messages) }
    }),
  )
  return { inline_keyboard: ticked }
}

function label(verdict: Verdict, chosen: Verdict | null, messages: LocalMessages): string {
  const text = messages.text(verdict === 'helpful' ? 'button-helpful' : 'button-not-helpful')
  return verdict === chosen ? `${text} ✓` : text
}
