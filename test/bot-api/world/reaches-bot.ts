import type { ServerState } from '../server-state.js'
import type { WireEntity, WireMessage } from '../wire.js'
import { isAdmin, isIn, membershipOf, type Chat } from './chat.js'

/**
 * Whether a message is delivered to the bot. In groups with privacy mode only what is meant for it: replies to it,
 * commands for it, mentions of it, messages sent through it, service messages (core.telegram.org/bots/faq).
 */
export const reachesBot = (state: ServerState, chat: Chat, message: WireMessage): boolean => {
  const { bot } = state.world
  if (chat.wire.type === 'private') return true
  const membership = membershipOf(chat, bot.id)
  if (message.left_chat_member?.id === bot.id) return true
  if (!isIn(membership)) return false
  if (chat.wire.type === 'channel' || isService(message)) return true
  if (message.from?.is_bot === true) return false
  if (!state.privacyMode || isAdmin(membership)) return true
  return isMeantForBot(state, chat, message)
}

const isService = (message: WireMessage): boolean =>
  serviceFields.some((field) => message[field] !== undefined)

const serviceFields = [
  'new_chat_members',
  'left_chat_member',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
] as const

const isMeantForBot = (state: ServerState, chat: Chat, message: WireMessage): boolean => {
  const { bot } = state.world
  const text = message.text ?? message.caption ?? ''
  const repliedId = message.reply_to_message?.message_id
  const replied = repliedId === undefined ? undefined : chat.messages.get(repliedId)
  if (replied?.from?.id === bot.id) return true
  if (replied !== undefined && isMeantForBot(state, chat, replied)) return true
  if (message.via_bot !== undefined) return message.via_bot.id === bot.id
  const entities = message.entities ?? message.caption_entities ?? []
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (command !== undefined) {
    const [, name] = text.slice(0, command.length).split('@')
    if (name !== undefined) return name.toLowerCase() === bot.username?.toLowerCase()
    if (chat.lastBot === undefined || chat.lastBot === bot.id) return true
  }
  return entities.some((entity) => mentions(entity, text, state))
}

const mentions = (
  { type, offset, length, user }: WireEntity,
  text: string,
  { world }: ServerState,
) =>
  type === 'text_mention'
    ? user?.id === world.bot.id
    : type === 'mention' &&
      text.slice(offset + 1, offset + length).toLowerCase() === world.bot.username?.toLowerCase()
