import type { MaybeInaccessibleMessage } from 'telegraf/types'

/** Where a reply goes. */
export interface Destination {
  readonly chatId: number
  /** The forum topic; null elsewhere. */
  readonly topicId: number | null
  /** The message that it is a reply to; null for none. */
  readonly replyTo: number | null
}

/** Back to where a message came from: into its topic, and in groups as a reply to it. */
export function destinationOf(message: MaybeInaccessibleMessage): Destination {
  const inTopic = 'is_topic_message' in message && message.is_topic_message === true
  return {
    chatId: message.chat.id,
    topicId: inTopic ? (message.message_thread_id ?? null) : null,
    replyTo: message.chat.type === 'private' ? null : message.message_id,
  }
}
