import { formatText } from '../markup/formatted-text.js'
import type { ServerState } from '../server-state.js'
import type { WireChat, WireEntity, WireMessage, WireUpdate, WireUser } from '../wire.js'
import type { Chat } from '../world/chat.js'
import { reachesBot } from '../world/reaches-bot.js'
import { chatOf, userOf } from './set-up.js'

export interface TextOptions {
  readonly replyTo?: WireMessage
  readonly thread?: number
  /** Formatting of the text; commands, mentions, links and hashtags are found without being told. */
  readonly entities?: readonly WireEntity[]
  readonly viaBot?: WireUser
}

/** Queues an update of a message, if the bot gets to see it. */
export const deliver = (
  state: ServerState,
  chat: Chat,
  message: WireMessage,
  edited = false,
): WireUpdate | undefined => {
  if (!reachesBot(state, chat, message)) return undefined
  const kind = chat.wire.type === 'channel' ? 'channel_post' : 'message'
  return state.queue.push(edited ? `edited_${kind}` : kind, message)
}

/** Stores a message of a user, without the fields of its text. */
export const newMessage = (
  state: ServerState,
  chat: Chat,
  from: WireUser | undefined,
  rest: Partial<WireMessage>,
): WireMessage =>
  state.world.store(chat, {
    message_id: state.world.nextMessageId(chat),
    ...(chat.wire.type === 'channel' || from === undefined ? { sender_chat: chat.wire } : { from }),
    chat: chat.wire,
    date: state.date(),
    ...rest,
  })

const said = (state: ServerState, text: string, entities: readonly WireEntity[] = []) => {
  const formatted = formatText({ text, entities }, state.findUser)
  return {
    text: formatted.text,
    ...(formatted.entities.length === 0 ? {} : { entities: formatted.entities }),
  }
}

export const write = (
  state: ServerState,
  where: WireChat,
  user: WireUser,
  fields: Partial<WireMessage>,
): WireMessage => {
  if (where.type === 'private') {
    const known = userOf(state, user)
    if (known.state === 'new') known.state = 'started'
    if (known.state !== 'started') throw new Error(`user ${user.id} has ${known.state} the bot`)
  }
  const chat = chatOf(state, where)
  const message = newMessage(state, chat, user, fields)
  deliver(state, chat, message)
  if (user.is_bot) chat.lastBot = user.id
  return message
}

const shallow = (message: WireMessage): WireMessage => {
  const { reply_to_message: _, ...shown } = message
  return shown
}

/** What users write. Each returns the message; the bot gets an update only if the message reaches it. */
export const incoming = (state: ServerState) => ({
  /** In a private chat, the first text starts the bot. In a channel it is a post and `user` does not show. */
  sendText: (
    where: WireChat,
    user: WireUser,
    text: string,
    options: TextOptions = {},
  ): WireMessage => {
    const { replyTo, thread, entities, viaBot } = options
    return write(state, where, user, {
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...(replyTo === undefined ? {} : { reply_to_message: shallow(replyTo) }),
      ...(viaBot === undefined ? {} : { via_bot: viaBot }),
      ...said(state, text, entities),
    })
  },
  /** A message of any other kind, by its fields: a sticker, a photo with a caption, a forwarded text. */
  sendContent: (
    where: WireChat,
    user: WireUser,
    fields: Partial<WireMessage> & Readonly<Record<string, unknown>>,
  ): WireMessage => write(state, where, user, fields),
  editText: (message: WireMessage, text: string, entities?: readonly WireEntity[]): WireMessage => {
    const chat = chatOf(state, message.chat)
    const { text: _text, entities: _entities, ...rest } = message
    const edited = state.world.store(chat, {
      ...rest,
      ...said(state, text, entities),
      edit_date: state.date(),
    })
    deliver(state, chat, edited, true)
    return edited
  },
  /** A user deletes a message: the bot is not told. */
  deleteText: ({ chat, message_id: id }: WireMessage): void => {
    chatOf(state, chat).messages.delete(id)
  },
  /** Any object as an update, whether the bot asked for its kind or not, well formed or not. */
  rawUpdate: (content: Readonly<Record<string, unknown>>): WireUpdate =>
    state.queue.pushRaw(content),
  /** Hands out the last `count` confirmed updates once more, with their ids, as after a lost confirmation. */
  redeliver: (count = 1): readonly WireUpdate[] =>
    state.queue.confirmed.slice(-count).map((update) => state.queue.pushRaw(update)),
})
