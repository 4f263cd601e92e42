import type { LinkedChat } from '../../digest/target-store.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { noteNames } from '../membership/note-names.js'
import { noteRefusal, type Asker } from './refuse.js'

/** A chat by its id, or by its user name without `@`. */
export type ChatReference = { readonly chatId: number } | { readonly username: string }

type Deps = Pick<HandlerDeps, 'store' | 'rights' | 'gateway' | 'logger'>

/**
 * The channel or group that somebody names, if Telegram says at this moment that they may manage its digests; it is
 * linked from then on. Null otherwise, whyever; the refusal is logged.
 */
export async function findPlace(
  reference: ChatReference,
  asker: Asker,
  deps: Deps,
): Promise<LinkedChat | null> {
  const named = 'chatId' in reference ? reference.chatId : `@${reference.username}`
  const outcome = await deps.gateway.reply('getChat', { chat_id: named }, asker.signal)
  const chat = outcome.kind === 'sent' ? readChat(outcome.result) : null
  if (chat === null) {
    noteRefusal(asker, 'chatId' in reference ? { chat: reference.chatId } : {}, 'none', deps)
    return null
  }
  const right = await deps.rights.ofUser(chat, asker.userId, asker.signal)
  if (right !== 'granted') {
    noteRefusal(asker, { chat: chat.chatId }, right, deps)
    return null
  }
  return await linked(chat, asker, deps)
}

/** Notes what the chat is called, who manages it, and whether the bot may post there now. */
async function linked(
  chat: Omit<LinkedChat, 'mayPost'>,
  { userId, signal }: Asker,
  { store, rights }: Deps,
): Promise<LinkedChat> {
  const right = await rights.ofBot(chat, signal)
  const before = store.targets.linked(chat.chatId)
  const mayPost = right === 'unknown' ? (before?.mayPost ?? false) : right === 'granted'
  noteNames(chat.chatId, chat, store.targets)
  const after = { ...chat, mayPost }
  if (before?.mayPost !== mayPost) store.targets.link(after)
  store.targets.noteAdmins(chat.chatId, [userId])
  return after
}

/** @see https://core.telegram.org/bots/api#chatfullinfo */
function readChat(value: unknown): Omit<LinkedChat, 'mayPost'> | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, type, title, username } = value as Readonly<Record<string, unknown>>
  const isGroup = type === 'group' || type === 'supergroup'
  if (typeof id !== 'number' || (!isGroup && type !== 'channel')) return null
  return {
    chatId: id,
    audience: isGroup ? 'group' : 'channel',
    title: typeof title === 'string' ? title : '',
    username: typeof username === 'string' ? username : null,
  }
}
