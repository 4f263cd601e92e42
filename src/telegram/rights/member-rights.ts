import type { Audience } from '../../digest/digest-target.js'

/** How somebody stands to a chat. @see https://core.telegram.org/bots/api#chatmember */
export type Member = Readonly<Record<string, unknown>> & { readonly status: string }

/** What Telegram says of a member; null where that is none. */
export function readMember(value: unknown): Member | null {
  if (typeof value !== 'object' || value === null) return null
  return typeof (value as Member)['status'] === 'string' ? (value as Member) : null
}

const INSIDE: ReadonlySet<string> = new Set(['creator', 'administrator', 'member'])

/** Whether a member can see the chat. */
export function isInside({ status, is_member: isMember }: Member): boolean {
  return INSIDE.has(status) || (status === 'restricted' && isMember !== false)
}

/** Whether a user may manage digests: the owner, or an administrator who may post. */
export function mayManage(member: Member, audience: Audience): boolean {
  if (member.status === 'creator') return true
  if (member.status !== 'administrator') return false
  return audience !== 'channel' || member['can_post_messages'] !== false
}

/** Whether the bot may post. In a group a plain member may, as far as a member's status can tell. */
export function mayPost(member: Member, audience: Audience): boolean {
  if (member.status === 'creator') return true
  if (audience === 'channel') {
    return member.status === 'administrator' && member['can_post_messages'] === true
  }
  if (member.status === 'restricted' && member['can_send_messages'] !== true) return false
  return isInside(member)
}
