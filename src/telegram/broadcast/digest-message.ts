import type { Address, Payload } from '../../delivery/part.js'
import type { ArticleId } from '../../corpus/article.js'
import type { DigestSettings } from '../../digest/digest-settings.js'
import type { Locale } from '../../messages/locale.js'
import type { Entity, RichText } from '../rendering/rich-text.js'

/** Where a message shows an article, so that it can be put right when that is withdrawn. */
export interface ShownArticle {
  readonly id: ArticleId
  /** Of the text that is shown. */
  readonly checksum: string
  /** UTF-16 units of the message's text. */
  readonly start: number
  readonly end: number
}

/** A message of a digest as the outbox keeps it: the same for all chats that it goes to. */
export interface DigestMessage extends Payload {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly silent: boolean
  readonly linkPreviews: boolean
  readonly shown: readonly ShownArticle[]
  /** Of its frame. */
  readonly locale: Locale
}

export function digestMessage(
  { text, entities }: RichText,
  shown: readonly ShownArticle[],
  { silent, linkPreviews, locale }: Pick<DigestSettings, 'silent' | 'linkPreviews' | 'locale'>,
): DigestMessage {
  return { text, entities, silent, linkPreviews, shown, locale }
}

const BLANK: DigestMessage = {
  text: '',
  entities: [],
  silent: false,
  linkPreviews: false,
  shown: [],
  locale: 'en',
}

/** What a payload of the outbox says, which this bot has written. */
export function readDigestMessage(payload: Payload): DigestMessage {
  return { ...BLANK, ...payload }
}

/** What is common to sending and editing it. */
export function messageText({ text, entities, linkPreviews }: DigestMessage): Payload {
  return {
    text,
    entities: entities.length > 0 ? entities : undefined,
    link_preview_options: { is_disabled: !linkPreviews },
  }
}

/** The parameters of `sendMessage`, without the chat. */
export function messageBody(message: DigestMessage): Payload {
  return { ...messageText(message), disable_notification: message.silent || undefined }
}

/** Where a message goes, as parameters. */
export function messagePlace({ chatId, topicId }: Address): Payload {
  return { chat_id: chatId, message_thread_id: topicId ?? undefined }
}
