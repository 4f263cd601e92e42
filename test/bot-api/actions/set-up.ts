import type { ServerState } from '../server-state.js'
import type { WireChat, WireUser } from '../wire.js'
import type { AdminRights, Chat, Membership, User } from '../world/chat.js'

/** How the bot stands to a chat: a status, or the rights of an administrator. */
export type Standing = 'member' | 'administrator' | 'left' | 'kicked' | 'muted' | AdminRights

export const membershipFrom = (standing: Standing): Membership => {
  if (typeof standing === 'object') return { status: 'administrator', rights: standing }
  if (standing === 'muted') return { status: 'restricted', can_send_messages: false }
  if (standing !== 'administrator') return { status: standing }
  const rights = {
    can_manage_chat: true,
    can_post_messages: true,
    can_edit_messages: true,
    can_delete_messages: true,
  }
  return { status: 'administrator', rights }
}

export interface UserOptions {
  readonly id?: number
  readonly firstName?: string
  readonly username?: string
  readonly languageCode?: string
  readonly isBot?: boolean
}

export interface GroupOptions {
  readonly title?: string
  readonly username?: string
  readonly forum?: boolean
  /** The bot's standing; a member of groups and an administrator of channels without it. */
  readonly bot?: Standing
  readonly owner?: WireUser
  readonly members?: readonly WireUser[]
}

export const chatOf = (state: ServerState, { id }: Pick<WireChat, 'id'>): Chat => {
  const chat = state.world.chats.get(id)
  if (chat === undefined) throw new Error(`no chat ${id} on this server`)
  return chat
}

export const userOf = (state: ServerState, { id }: Pick<WireUser, 'id'>): User => {
  const user = state.world.users.get(id)
  if (user === undefined) throw new Error(`no user ${id} on this server`)
  return user
}

/** Makes users and chats, silently: the bot gets no update of it. */
export const setUp = (state: ServerState) => {
  const addChat = (type: WireChat['type'], options: GroupOptions): WireChat => {
    const { title = `The ${type}`, username, forum } = options
    const chat = state.world.addChat({
      type,
      title,
      ...(username === undefined ? {} : { username }),
      ...(forum === true ? { is_forum: true } : {}),
    })
    const standing = options.bot ?? (type === 'channel' ? 'administrator' : 'member')
    chat.members.set(state.world.bot.id, membershipFrom(standing))
    if (options.owner !== undefined) chat.members.set(options.owner.id, { status: 'creator' })
    for (const { id } of options.members ?? []) chat.members.set(id, { status: 'member' })
    return chat.wire
  }
  return {
    /** Somebody who has not met the bot yet. */
    user: ({ id, firstName, username, languageCode, isBot }: UserOptions = {}): WireUser =>
      state.world.addUser({
        ...(id === undefined ? {} : { id }),
        ...(firstName === undefined ? {} : { first_name: firstName }),
        ...(username === undefined ? {} : { username }),
        ...(languageCode === undefined ? {} : { language_code: languageCode }),
        ...(isBot === undefined ? {} : { is_bot: isBot }),
      }).wire,
    /** The private chat of a user with the bot; without `start` the bot may not write until the user has. */
    privateChat: (user: WireUser, { start = false } = {}): WireChat => {
      const known = userOf(state, user)
      if (start && known.state === 'new') known.state = 'started'
      return state.world.privateChat(known).wire
    },
    group: (options: GroupOptions = {}): WireChat => addChat('group', options),
    supergroup: (options: GroupOptions = {}): WireChat => addChat('supergroup', options),
    channel: (options: GroupOptions = {}): WireChat => addChat('channel', options),
    /** Opens a topic in a forum and returns its thread id. */
    topic: (where: WireChat, name: string): number => {
      const chat = chatOf(state, where)
      const id = state.world.nextMessageId(chat)
      chat.topics.set(id, { name, open: true })
      return id
    },
    closeTopic: (where: WireChat, thread: number): void => {
      const topic = chatOf(state, where).topics.get(thread)
      if (topic === undefined) throw new Error(`no topic ${thread}`)
      topic.open = false
    },
    /** Off: every message of a group reaches the bot. */
    privacyMode: (on: boolean): void => {
      state.privacyMode = on
    },
  }
}
