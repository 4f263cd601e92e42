import { badRequest } from '../api-error.js'
import { formatText, type TextInput } from './formatted-text.js'
import type { FindUser } from './link-entity.js'
import type { Markup } from './parse-html.js'

/**
 * In UTF-16 units after parsing. Telegram's own count may be in code points, which are never more, so that a text within
 * this limit is within either.
 */
const maxTextLength = 4096

/** The text of a message: 1 to 4096 units after parsing. `tooLong` is the error text of the method. */
export const messageText = (
  input: TextInput,
  findUser: FindUser,
  tooLong = 'message is too long',
): Markup => {
  const markup = formatText(input, findUser)
  if (markup.text === '') throw badRequest('message text is empty')
  if (markup.text.length > maxTextLength) throw badRequest(tooLong)
  return markup
}
