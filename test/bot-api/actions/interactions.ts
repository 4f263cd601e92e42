import { messageText } from '../markup/message-text.js'
import { checkKeyboard } from '../methods/check-keyboard.js'
import type { ParamsOf } from '../params/method-table.js'
import type { Query, ServerState } from '../server-state.js'
import type { WireButton, WireChat, WireMessage, WireUser } from '../wire.js'
import { deliver, newMessage } from './incoming.js'
import { chatOf, userOf } from './set-up.js'

export interface PressOptions {
  /** Who presses; the user of the private chat without it. */
  readonly user?: WireUser
  /** Presses data that the message does not show: a button of an older version of it, or of a forger. */
  readonly stale?: boolean
  /** The message is too old for Telegram to show it to the bot. */
  readonly inaccessible?: boolean
}

const buttonsOf = (message: WireMessage | undefined): readonly WireButton[] =>
  message?.reply_markup?.inline_keyboard.flat() ?? []

const inlineIdOf = (state: ServerState, message: WireMessage): string | undefined =>
  [...state.inlineMessages].find(
    ([, place]) => place.chat.wire.id === message.chat.id && place.messageId === message.message_id,
  )?.[0]

/** Buttons and inline mode, from the user's side. */
export const interactions = (state: ServerState) => ({
  /** Presses the button with this callback data, or with this text, on the message as it is now. */
  pressButton: (message: WireMessage, dataOrText: string, options: PressOptions = {}): Query => {
    const current = chatOf(state, message.chat).messages.get(message.message_id)
    const button = buttonsOf(current).find(
      ({ callback_data: data, text }) =>
        data !== undefined && (data === dataOrText || text === dataOrText),
    )
    const data = button?.callback_data ?? (options.stale === true ? dataOrText : undefined)
    if (data === undefined) {
      const there = buttonsOf(current).map(
        ({ text, callback_data }) => `${text} (${callback_data})`,
      )
      throw new Error(
        `no button "${dataOrText}" on message ${message.message_id}, but ${there.join(', ') || 'none'}`,
      )
    }
    const user = options.user ?? userOf(state, message.chat).wire
    const query = state.addQuery('callback', user, data)
    const inlineId = inlineIdOf(state, message)
    const shown =
      options.inaccessible === true || current === undefined
        ? { chat: message.chat, message_id: message.message_id, date: 0 }
        : current
    state.queue.push('callback_query', {
      id: query.id,
      from: user,
      ...(inlineId === undefined ? { message: shown } : { inline_message_id: inlineId }),
      chat_instance: `${7_000_000_000_000_000n + BigInt(message.chat.id)}`,
      data,
    })
    return query
  },
  /** Types `@bot text` in some chat. */
  inlineQuery: (
    user: WireUser,
    text: string,
    { offset = '', chatType = 'private' }: { offset?: string; chatType?: string } = {},
  ): Query => {
    const query = state.addQuery('inline', user, text)
    const update = { id: query.id, from: user, query: text, offset, chat_type: chatType }
    state.queue.push('inline_query', update)
    return query
  },
  /** Sends a result of an answered inline query to a chat, and tells the bot which. */
  chooseResult: (query: Query, resultId: string, where: WireChat): WireMessage => {
    const answer = query.answer as ParamsOf<'answerInlineQuery'> | undefined
    const result = answer?.results.find(({ id }) => id === resultId)
    if (result === undefined) throw new Error(`the answer has no result "${resultId}"`)
    const { message_text: text, ...options } = result.input_message_content
    const chat = chatOf(state, where)
    const message = newMessage(state, chat, query.from, {
      via_bot: state.world.bot,
      ...messageText({ ...options, text }, state.findUser),
      ...checkKeyboard(result.reply_markup, 'private'),
    })
    const inlineId =
      result.reply_markup === undefined ? undefined : `inline-${query.id}-${message.message_id}`
    if (inlineId !== undefined)
      state.inlineMessages.set(inlineId, { chat, messageId: message.message_id })
    state.queue.push('chosen_inline_result', {
      result_id: resultId,
      from: query.from,
      query: query.text,
      ...(inlineId === undefined ? {} : { inline_message_id: inlineId }),
    })
    deliver(state, chat, message)
    return message
  },
  /** The time for an answer has passed. */
  expireQuery: (query: Query): void => {
    query.expired = true
  },
})
