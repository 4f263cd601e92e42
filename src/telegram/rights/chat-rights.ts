import type { Audience } from '../../digest/digest-target.js'
import type { Gateway, Outcome } from '../api/gateway.js'
import { mayManage, mayPost, readMember, type Member } from './member-rights.js'

/** `unknown`: Telegram did not tell, so nothing may be done that needs the right, and nothing undone. */
export type Right = 'granted' | 'denied' | 'unknown'

/** A chat whose rights are asked for. */
export interface RightsPlace {
  readonly chatId: number
  readonly audience: Audience
}

/** Who may have digests posted where, as Telegram says at this moment: nothing is remembered. Never rejects. */
export interface ChatRights {
  /** Whether a user may manage the digests of a chat: its owner, or an administrator who may post in it. */
  ofUser(chat: RightsPlace, userId: number, signal: AbortSignal): Promise<Right>
  /** Whether the bot may post in a chat. */
  ofBot(chat: RightsPlace, signal: AbortSignal): Promise<Right>
}

export interface ChatRightsDeps {
  readonly gateway: Gateway
  /** The bot's own id, once it is known. */
  readonly botId: () => number
  /** Whether lost connections and 429 are waited out (`reply`), or the answer is `unknown` then. */
  readonly patience?: 'reply' | 'once'
}

/** @see https://core.telegram.org/bots/api#chatmember */
export function createChatRights({
  gateway,
  botId,
  patience = 'reply',
}: ChatRightsDeps): ChatRights {
  const member = async ({ chatId }: RightsPlace, userId: number, signal: AbortSignal) =>
    await gateway[patience]('getChatMember', { chat_id: chatId, user_id: userId }, signal)

  return {
    async ofUser(chat, userId, signal) {
      if (chat.audience === 'private') return chat.chatId === userId ? 'granted' : 'denied'
      const outcome = await member(chat, userId, signal)
      if (outcome.kind === 'sent')
        return ofMember(outcome.result, (user) => mayManage(user, chat.audience))
      return isNobody(outcome) ? 'denied' : 'unknown'
    },
    async ofBot(chat, signal) {
      if (chat.audience === 'private') return 'granted'
      const outcome = await member(chat, botId(), signal)
      if (outcome.kind === 'sent')
        return ofMember(outcome.result, (bot) => mayPost(bot, chat.audience))
      return isOutside(outcome) ? 'denied' : 'unknown'
    },
  }
}

function ofMember(result: unknown, may: (member: Member) => boolean): Right {
  const member = readMember(result)
  if (member === null) return 'unknown'
  return may(member) ? 'granted' : 'denied'
}

/** Telegram knows no such user, or none in this chat. */
function isNobody(outcome: Outcome): boolean {
  return (
    outcome.kind === 'not sent' &&
    outcome.code === 400 &&
    /user not found|participant_id_invalid|user_not_participant|user_id_invalid/i.test(
      outcome.reason,
    )
  )
}

/** The bot was removed from the chat, or there is no such chat. */
function isOutside(outcome: Outcome): boolean {
  if (outcome.kind !== 'not sent') return false
  return outcome.code === 403 || (outcome.code === 400 && /chat not found/i.test(outcome.reason))
}
