import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button } from '../rendering/keyboard.js'
import type { ListedPlace } from './panel-memory.js'

/** The kind of callback data that opens the panel of a place; its id is the chat's, its argument the topic's. */
export const OPEN_PLACE = 'dgopen'

/** @param text - "Set up the digest" without it */
export function openButton(
  { chatId, topicId }: ListedPlace,
  messages: LocalMessages,
  text = messages.text('button-digest-open'),
): Button {
  const data = formatCallbackData(
    OPEN_PLACE,
    String(chatId),
    topicId === null ? '' : String(topicId),
  )
  return { kind: 'callback', text, data }
}
