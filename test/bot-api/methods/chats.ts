import { badRequest } from '../api-error.js'
import type { ParamsOf } from '../params/method-table.js'
import type { ServerState } from '../server-state.js'
import { isAdmin, isIn, membershipOf, type Chat } from '../world/chat.js'
import { readableChat } from '../world/bot-access.js'
import { wireMember } from '../world/wire-member.js'

export const getChat = (state: ServerState, params: ParamsOf<'getChat'>): object => ({
  ...readableChat(state, params.chat_id).wire,
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
})

/** In a channel only its administrators see who its members are. */
const visibleMembers = (state: ServerState, chat: Chat): void => {
  if (chat.wire.type === 'channel' && !isAdmin(membershipOf(chat, state.world.bot.id)))
    throw badRequest('member list is inaccessible')
}

export const getChatMember = (state: ServerState, params: ParamsOf<'getChatMember'>): object => {
  const chat = readableChat(state, params.chat_id)
  const user = state.findUser(params.user_id)
  if (user === undefined) throw badRequest('PARTICIPANT_ID_INVALID')
  if (user.id !== state.world.bot.id) visibleMembers(state, chat)
  return wireMember(user, membershipOf(chat, user.id))
}

export const getChatAdministrators = (
  state: ServerState,
  params: ParamsOf<'getChatAdministrators'>,
): readonly object[] => {
  const chat = readableChat(state, params.chat_id)
  if (chat.wire.type === 'private')
    throw badRequest('there are no administrators in the private chat')
  visibleMembers(state, chat)
  return [...chat.members].flatMap(([id, member]) => {
    const user = state.findUser(id)
    if (user === undefined || !isAdmin(member)) return []
    return user.is_bot && params.return_bots !== true && id !== state.world.bot.id
      ? []
      : [wireMember(user, member)]
  })
}

export const getChatMemberCount = (
  state: ServerState,
  params: ParamsOf<'getChatMemberCount'>,
): number => {
  const chat = readableChat(state, params.chat_id)
  return chat.wire.type === 'private' ? 2 : [...chat.members.values()].filter(isIn).length
}

export const leaveChat = (state: ServerState, params: ParamsOf<'leaveChat'>): true => {
  const chat = readableChat(state, params.chat_id)
  if (chat.wire.type === 'private')
    throw badRequest("chat member status can't be changed in private chats")
  chat.members.set(state.world.bot.id, { status: 'left' })
  return true
}
