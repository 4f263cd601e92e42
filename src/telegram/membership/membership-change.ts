import type { ChatMemberUpdated } from 'telegraf/types'
import type { LinkedChat } from '../../digest/target-store.js'
import { isInside, mayPost, readMember } from '../rights/member-rights.js'

/** What has become of the bot in a channel or a group. */
export interface MembershipChange {
  /** The chat, as it can be linked. */
  readonly chat: LinkedChat
  /** Whether the bot can still see it. */
  readonly isIn: boolean
  /** Who changed it; null where the update does not tell. */
  readonly by: number | null
  /** The language of their app, as far as it is told. */
  readonly languageCode: string | undefined
}

/** Reads an update of the bot's own membership; null for private chats, and for broken updates. */
export function membershipChange({
  chat,
  from,
  new_chat_member: newMember,
}: Partial<ChatMemberUpdated>): MembershipChange | null {
  const member = readMember(newMember)
  if (chat === undefined || chat.type === 'private' || member === null) return null
  const audience = chat.type === 'channel' ? 'channel' : 'group'
  return {
    chat: {
      chatId: chat.id,
      audience,
      title: chat.title ?? '',
      username: ('username' in chat ? chat.username : undefined) ?? null,
      mayPost: mayPost(member, audience),
    },
    isIn: isInside(member),
    by: from?.id ?? null,
    languageCode: from?.language_code,
  }
}
