import type { DigestTarget } from '../../digest/digest-target.js'
import { plainText } from '../../messages/plain-text.js'

type Named = Pick<DigestTarget, 'title' | 'username' | 'chatId' | 'topicId'>

/** How an admin recognises a chat: "Bridge news (@bridge_news)". */
export function chatName({ title, username, chatId }: Named): string {
  const name = plainText(title).trim()
  if (username === null) return name === '' ? String(chatId) : name
  return name === '' ? `@${username}` : `${name} (@${username})`
}

/** How a chat is named in a typed command. */
export function chatAddress({ username, chatId, topicId }: Named): string {
  const chat = username === null ? String(chatId) : `@${username}`
  return topicId === null ? chat : `${chat}/${topicId}`
}
