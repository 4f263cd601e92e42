import type { LinkedChat } from '../../digest/target-store.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { Asker } from './refuse.js'
import { sideBySide } from './side-by-side.js'

/** A place in the list of somebody who may manage its digest. */
export interface ManagedPlace {
  readonly chat: LinkedChat
  readonly topicId: number | null
  /** Of the chat, or of its topic. */
  readonly title: string
}

/** Chats that are asked about for one list, and how many at a time. */
const MOST = 60
const AT_A_TIME = 8

/**
 * The places whose digests somebody may manage, as Telegram says at this moment. Of the linked chats, those are asked
 * about that they are known to have been an admin of.
 */
export async function listPlaces(
  { userId, signal }: Asker,
  { store, rights }: Pick<HandlerDeps, 'store' | 'rights'>,
): Promise<readonly ManagedPlace[]> {
  const chats = store.targets.linkedOf(userId).slice(0, MOST)
  const granted = await sideBySide(chats, AT_A_TIME, async (chat) => {
    return (await rights.ofUser(chat, userId, signal)) === 'granted'
  })
  return chats
    .filter((_chat, index) => granted[index] === true)
    .flatMap((chat) => [
      { chat, topicId: null, title: chat.title },
      ...store.targets
        .ofChat(chat.chatId)
        .filter(({ topicId }) => topicId !== null)
        .map(({ topicId, title }) => ({ chat, topicId, title })),
    ])
}
