import { badRequest, forbidden } from '../api-error.js'
import type { ServerState } from '../server-state.js'
import { hasRight, isIn, kindName, membershipOf, type Chat } from './chat.js'

const sharesChat = (state: ServerState, userId: number): boolean =>
  [...state.world.chats.values()].some(
    (chat) => isIn(membershipOf(chat, userId)) && isIn(membershipOf(chat, state.world.bot.id)),
  )

/** The chat that the bot names, if it may see it; else Telegram's error. */
export const readableChat = (state: ServerState, id: number | string): Chat => {
  const chat = state.world.find(id)
  const user =
    typeof id === 'number' || /^\d+$/.test(id) ? state.world.users.get(Number(id)) : undefined
  if (user?.state === 'new') {
    if (sharesChat(state, user.wire.id))
      throw forbidden("bot can't initiate conversation with a user")
    throw badRequest('chat not found')
  }
  if (chat === undefined) throw badRequest('chat not found')
  if (chat.wire.type === 'private') return chat
  if (chat.migratedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    })
  const { status } = membershipOf(chat, state.world.bot.id)
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${kindName[chat.wire.type]}`)
  if (status === 'left') throw forbidden(`bot is not a member of the ${kindName[chat.wire.type]}`)
  return chat
}

/** The chat that the bot names, if it may write there; `threadId` must be an open topic of it. */
export const writableChat = (state: ServerState, id: number | string, threadId?: number): Chat => {
  const chat = readableChat(state, id)
  const { type } = chat.wire
  const userState = type === 'private' ? state.world.users.get(chat.wire.id)?.state : undefined
  if (userState === 'blocked') throw forbidden('bot was blocked by the user')
  if (userState === 'deactivated') throw forbidden('user is deactivated')
  const bot = membershipOf(chat, state.world.bot.id)
  if (type === 'channel' && !hasRight(bot, 'can_post_messages'))
    throw badRequest('need administrator rights in the channel chat')
  if (bot.status === 'restricted' && !bot.can_send_messages)
    throw badRequest('not enough rights to send text messages to the chat')
  if (threadId === undefined) return chat
  const topic = chat.topics.get(threadId)
  if (topic === undefined) throw badRequest('message thread not found')
  if (!topic.open && !hasRight(bot, 'can_manage_topics')) throw badRequest('TOPIC_CLOSED')
  return chat
}
