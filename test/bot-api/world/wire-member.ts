import type { WireUser } from '../wire.js'
import type { Membership } from './chat.js'

/** Rights that every administrator object lists, held or not. */
const listedRights = {
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
}

/** The fields of a ChatMember object that its status brings with it. */
const statusFields = (member: Membership): object => {
  if (member.status === 'creator') return { is_anonymous: false }
  if (member.status === 'administrator')
    return { can_be_edited: false, is_anonymous: false, ...listedRights, ...member.rights }
  if (member.status === 'restricted')
    return { is_member: true, can_send_messages: member.can_send_messages, until_date: 0 }
  return member.status === 'kicked' ? { until_date: 0 } : {}
}

/** The ChatMember object of a user (core.telegram.org/bots/api#chatmember). */
export const wireMember = (user: WireUser, member: Membership): object => ({
  status: member.status,
  user,
  ...statusFields(member),
})
