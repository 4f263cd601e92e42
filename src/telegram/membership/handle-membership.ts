import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Statuses of a bot that can see and write in a chat. */
const IN: ReadonlySet<unknown> = new Set(['creator', 'administrator', 'member', 'restricted'])

/**
 * The bot was added, removed, blocked or unblocked. It says nothing: who blocks it is remembered, so that nothing
 * is sent there; what was stored of a group that it is removed from is deleted.
 */
export function createMembershipHandler({
  store,
}: Pick<HandlerDeps, 'store'>): (ctx: BotContext) => void {
  return ({ myChatMember }) => {
    if (myChatMember === undefined) return
    const { chat, new_chat_member: member } = myChatMember
    const isIn = IN.has(member.status)
    if (!isIn && chat.type !== 'private') return store.forgetChat(chat.id)
    const settings = store.settings.get(chat.id)
    if (settings.blocked === isIn) store.settings.set({ ...settings, blocked: !isIn })
  }
}
