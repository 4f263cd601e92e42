import { badRequest } from '../api-error.js'
import { messageText } from '../markup/message-text.js'
import type { ParamsOf } from '../params/method-table.js'
import type { Query, ServerState } from '../server-state.js'
import { checkKeyboard } from './check-keyboard.js'

const takeQuery = (state: ServerState, kind: Query['kind'], id: string): Query => {
  const query = state.queries.get(id)
  if (query?.kind !== kind || query.expired || query.answer !== undefined)
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  return query
}

export const answerCallbackQuery = (
  state: ServerState,
  params: ParamsOf<'answerCallbackQuery'>,
): true => {
  const query = takeQuery(state, 'callback', params.callback_query_id)
  if ((params.text ?? '').length > 200) throw badRequest('MESSAGE_TOO_LONG')
  const { url = '' } = params
  const start = `t.me/${state.world.bot.username}?start=`.toLowerCase()
  if (
    url !== '' &&
    !url
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .startsWith(start)
  )
    throw badRequest('URL_INVALID')
  query.answer = params
  return true
}

const maxResults = 50

export const answerInlineQuery = (
  state: ServerState,
  params: ParamsOf<'answerInlineQuery'>,
): true => {
  const { results, next_offset: nextOffset = '' } = params
  if (results.length > maxResults) throw badRequest('too many inline query results specified')
  for (const result of results) {
    messageText(
      { ...result.input_message_content, text: result.input_message_content.message_text },
      state.findUser,
    )
    checkKeyboard(result.reply_markup, 'private')
  }
  const query = takeQuery(state, 'inline', params.inline_query_id)
  if (Buffer.byteLength(nextOffset) > 64) throw badRequest('NEXT_OFFSET_INVALID')
  if (new Set(results.map(({ id }) => id)).size < results.length)
    throw badRequest('RESULT_ID_DUPLICATE')
  query.answer = params
  return true
}
