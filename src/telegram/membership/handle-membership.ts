import type { ChatMemberUpdated } from 'telegraf/types'
import type { BotContext } from '../handlers/bot-context.js'
import { stopDigests } from '../digests/stop-digests.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { isInside, readMember } from '../rights/member-rights.js'
import { joinChat } from './join-chat.js'
import { leaveChat } from './leave-chat.js'
import { membershipChange } from './membership-change.js'

/**
 * The bot was added, removed, blocked, unblocked, or given other rights. In the chat itself it says nothing: who blocks
 * it is remembered, so that nothing is sent there; a chat that it may post in can have a digest from now on; what was
 * stored of one that it is removed from is deleted, and its digests stop. Those whom it concerns are told in private.
 */
export function createMembershipHandler(deps: HandlerDeps): (ctx: BotContext) => Promise<void> {
  return async ({ myChatMember, signal }) => {
    if (myChatMember === undefined) return
    const change = membershipChange(myChatMember)
    if (change === null || change.isIn) noteReach(myChatMember, deps)
    if (change === null) return
    await (change.isIn ? joinChat : leaveChat)(change, deps, signal)
  }
}

function noteReach(
  { chat, new_chat_member: newMember }: Partial<ChatMemberUpdated>,
  deps: Pick<HandlerDeps, 'store' | 'clock'>,
): void {
  const { store } = deps
  const member = readMember(newMember)
  if (chat === undefined || member === null) return
  const isIn = isInside(member)
  const settings = store.settings.get(chat.id)
  if (settings.blocked === isIn) store.settings.set({ ...settings, blocked: !isIn })
  if (chat.type === 'private' && !isIn) stopDigests(chat.id, 'unreachable', deps)
}
