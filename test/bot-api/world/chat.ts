import type { ChatType, WireChat, WireMessage, WireUser } from '../wire.js'

/** Rights of an administrator as Telegram names them; absent ones are not held. */
export interface AdminRights {
  readonly can_manage_chat?: boolean
  readonly can_post_messages?: boolean
  readonly can_edit_messages?: boolean
  readonly can_delete_messages?: boolean
  readonly can_pin_messages?: boolean
  readonly can_invite_users?: boolean
  readonly can_change_info?: boolean
  readonly can_restrict_members?: boolean
  readonly can_promote_members?: boolean
  readonly can_manage_topics?: boolean
}

export type Membership =
  | { readonly status: 'creator' | 'member' | 'left' | 'kicked' }
  | { readonly status: 'administrator'; readonly rights: AdminRights }
  | { readonly status: 'restricted'; readonly can_send_messages: boolean }

/** A user as Telegram knows them, and how they stand to the bot. */
export interface User {
  readonly wire: WireUser
  state: 'new' | 'started' | 'blocked' | 'deactivated'
}

/** A chat with its members and messages; `messages` holds what a reader sees now, deleted ones are gone. */
export interface Chat {
  readonly wire: WireChat
  readonly members: Map<number, Membership>
  readonly messages: Map<number, WireMessage>
  /** Open topics of a forum by thread id; a closed one stays with `false`. */
  readonly topics: Map<number, { readonly name: string; open: boolean }>
  /** Ids of the bot's own messages, and of those that it may not edit because they brought a reply keyboard. */
  readonly botMessages: Set<number>
  readonly uneditable: Set<number>
  lastMessageId: number
  migratedTo: number | undefined
  /** The last one who wrote, if a bot: only it gets commands that name no bot. */
  lastBot: number | undefined
}

export const createChat = (wire: WireChat): Chat => ({
  wire,
  members: new Map(),
  messages: new Map(),
  topics: new Map(),
  botMessages: new Set(),
  uneditable: new Set(),
  lastMessageId: 0,
  migratedTo: undefined,
  lastBot: undefined,
})

export const membershipOf = (chat: Chat, userId: number): Membership =>
  chat.members.get(userId) ?? { status: 'left' }

export const isIn = ({ status }: Membership): boolean => status !== 'left' && status !== 'kicked'

export const isAdmin = ({ status }: Membership): boolean =>
  status === 'creator' || status === 'administrator'

/** Whether the member may do what `right` names; the owner may do everything. */
export const hasRight = (member: Membership, right: keyof AdminRights): boolean =>
  member.status === 'creator' ||
  (member.status === 'administrator' && member.rights[right] === true)

/** The chat's kind as error texts call it. */
export const kindName: Readonly<Record<ChatType, string>> = {
  private: 'private chat',
  group: 'group chat',
  supergroup: 'supergroup chat',
  channel: 'channel chat',
}
