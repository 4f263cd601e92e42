import { badRequest } from '../api-error.js'
import { formatText } from '../markup/formatted-text.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import type { WireEntity, WireMessage } from '../wire.js'
import { readableChat } from '../world/bot-access.js'
import type { Chat } from '../world/chat.js'

/** The formatting that a quote must share with the message it is taken from. */
const quotedKinds = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
  'date_time',
])

const formattingWithin = (entities: readonly WireEntity[], from: number, length: number): string =>
  entities
    .filter(
      (e) => quotedKinds.has(e.type) && e.offset < from + length && e.offset + e.length > from,
    )
    .map((e) => {
      const start = Math.max(e.offset - from, 0)
      return `${e.type} ${start} ${Math.min(e.offset + e.length - from, length) - start}`
    })
    .sort()
    .join()

/** The reply fields of a message to be sent, or Telegram's error for a message or a quote that is not there. */
export const findReply = (
  state: ServerState,
  chat: Chat,
  params: ParamsOf<'sendMessage'>['reply_parameters'],
): Pick<WireMessage, 'reply_to_message' | 'quote'> => {
  if (params === undefined) return {}
  const from = params.chat_id === undefined ? chat : readableChat(state, params.chat_id)
  const target = from.messages.get(params.message_id)
  if (target === undefined) {
    if (params.allow_sending_without_reply === true) return {}
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...shown } = target
  if (params.quote === undefined || params.quote === '') return { reply_to_message: shown }
  const quote = formatText(
    {
      text: params.quote,
      ...(params.quote_parse_mode === undefined ? {} : { parse_mode: params.quote_parse_mode }),
      ...(params.quote_entities === undefined ? {} : { entities: params.quote_entities }),
    },
    state.findUser,
  )
  const text = target.text ?? ''
  const wanted = formattingWithin(quote.entities, 0, quote.text.length)
  for (let at = text.indexOf(quote.text); at >= 0; at = text.indexOf(quote.text, at + 1))
    if (formattingWithin(target.entities ?? [], at, quote.text.length) === wanted)
      return { reply_to_message: shown, quote: { text: quote.text, position: at, is_manual: true } }
  throw badRequest('QUOTE_TEXT_INVALID')
}
