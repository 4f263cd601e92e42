import { badRequest } from '../api-error.js'
import { checkLink, mentionedUser } from '../markup/check-link.js'
import type { ChatType, WireInlineKeyboard } from '../wire.js'

const isInline = (markup: object): markup is WireInlineKeyboard => 'inline_keyboard' in markup

/**
 * The keyboard that a message shows, if any: only an inline one is part of it, and an empty one is none. Channels take
 * only inline keyboards.
 */
export const checkKeyboard = (
  markup: object | undefined,
  chatType: ChatType,
): { readonly reply_markup?: WireInlineKeyboard } => {
  if (markup === undefined) return {}
  if (!isInline(markup)) {
    if (chatType === 'channel') throw badRequest('inline keyboard expected')
    return {}
  }
  const rows = markup.inline_keyboard.filter((row) => row.length > 0)
  for (const { url } of rows.flat())
    if (url !== undefined && mentionedUser(url) === undefined && checkLink(url) === undefined)
      throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
  return rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }
}
