import type { ServerState } from '../server-state.js'
import type { WireChat, WireMessage, WireUser } from '../wire.js'
import {
  isAdmin,
  membershipOf,
  type AdminRights,
  type Chat,
  type Membership,
} from '../world/chat.js'
import { wireMember } from '../world/wire-member.js'
import { deliver, newMessage } from './incoming.js'
import { chatOf, membershipFrom, userOf, type Standing } from './set-up.js'

/** Sets a member's status and tells the bot of it, as far as it asked for it and may know. */
const change = (
  state: ServerState,
  chat: Chat,
  by: WireUser,
  who: WireUser,
  member: Membership,
): void => {
  const { bot } = state.world
  const before = membershipOf(chat, who.id)
  chat.members.set(who.id, member)
  const isBot = who.id === bot.id
  if (!isBot && !isAdmin(membershipOf(chat, bot.id))) return
  state.queue.push(isBot ? 'my_chat_member' : 'chat_member', {
    chat: chat.wire,
    from: by,
    date: state.date(),
    old_chat_member: wireMember(who, before),
    new_chat_member: wireMember(who, member),
  })
}

const setReach = (state: ServerState, user: WireUser, to: 'started' | 'blocked'): void => {
  const known = userOf(state, user)
  const chat = state.world.privateChat(known)
  const old: Membership = { status: known.state === 'blocked' ? 'kicked' : 'member' }
  known.state = to
  state.queue.push('my_chat_member', {
    chat: chat.wire,
    from: user,
    date: state.date(),
    old_chat_member: wireMember(state.world.bot, old),
    new_chat_member: wireMember(state.world.bot, {
      status: to === 'blocked' ? 'kicked' : 'member',
    }),
  })
}

/** People and the bot come, go and change their rights; the bot hears of it by updates. */
export const membership = (state: ServerState) => {
  const announce = (chat: Chat, by: WireUser, service: Partial<WireMessage>) =>
    deliver(state, chat, newMessage(state, chat, by, service))
  const { bot } = state.world
  return {
    block: (user: WireUser): void => setReach(state, user, 'blocked'),
    unblock: (user: WireUser): void => setReach(state, user, 'started'),
    /** The user deletes the account; nobody tells the bot. */
    deactivate: (user: WireUser): void => {
      userOf(state, user).state = 'deactivated'
    },
    addBot: (where: WireChat, by: WireUser, standing: Standing = 'member'): void => {
      const chat = chatOf(state, where)
      change(state, chat, by, bot, membershipFrom(standing))
      if (where.type !== 'channel') announce(chat, by, { new_chat_members: [bot] })
    },
    /** Also promotes, demotes and mutes it. */
    setBot: (where: WireChat, by: WireUser, standing: Standing): void =>
      change(state, chatOf(state, where), by, bot, membershipFrom(standing)),
    kickBot: (where: WireChat, by: WireUser): void => {
      const chat = chatOf(state, where)
      change(state, chat, by, bot, { status: 'kicked' })
      if (where.type !== 'channel') announce(chat, by, { left_chat_member: bot })
    },
    join: (where: WireChat, user: WireUser): void => {
      const chat = chatOf(state, where)
      change(state, chat, user, user, { status: 'member' })
      if (where.type !== 'channel') announce(chat, user, { new_chat_members: [user] })
    },
    leave: (where: WireChat, user: WireUser): void => {
      const chat = chatOf(state, where)
      change(state, chat, user, user, { status: 'left' })
      if (where.type !== 'channel') announce(chat, user, { left_chat_member: user })
    },
    promote: (
      where: WireChat,
      by: WireUser,
      user: WireUser,
      rights: AdminRights = { can_manage_chat: true },
    ): void => change(state, chatOf(state, where), by, user, { status: 'administrator', rights }),
    demote: (where: WireChat, by: WireUser, user: WireUser): void =>
      change(state, chatOf(state, where), by, user, { status: 'member' }),
    /** Makes a supergroup of a group; calls that still name the group are told the new id. */
    migrate: (where: WireChat, by: WireUser): WireChat => {
      const old = chatOf(state, where)
      const chat = state.world.addChat({ type: 'supergroup', title: where.title ?? '' })
      for (const [id, member] of old.members) chat.members.set(id, member)
      announce(old, by, { migrate_to_chat_id: chat.wire.id })
      old.migratedTo = chat.wire.id
      announce(chat, by, { migrate_from_chat_id: where.id })
      return chat.wire
    },
  }
}
