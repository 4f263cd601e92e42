import { defaultSettings } from '../../digest/digest-settings.js'
import type { DigestTarget } from '../../digest/digest-target.js'
import type { LinkedChat } from '../../digest/target-store.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { TOPIC_GAP } from '../membership/note-names.js'

/** A place of a chat: the chat itself, or one of its topics. */
export interface TopicPlace {
  readonly chat: LinkedChat
  readonly topicId: number | null
  /** What the topic is called, where that is known. */
  readonly topic?: string | undefined
}

/**
 * The digest of a place, which is made where there is none: without a schedule, so that nothing is posted yet.
 *
 * @param by - the admin who wants it
 * @param locale - theirs
 */
export function ensureTarget(
  { chat, topicId, topic }: TopicPlace,
  by: number,
  locale: Locale,
  { store, timeZone }: Pick<HandlerDeps, 'store' | 'timeZone'>,
): DigestTarget {
  const { chatId, audience, username } = chat
  const known = store.targets.at(chatId, topicId)
  const title =
    topicId === null ? chat.title : `${chat.title}${TOPIC_GAP}${topic ?? String(topicId)}`
  if (known !== null) {
    const isNamed = topic === undefined || known.title === title
    return isNamed ? known : (store.targets.update(known.id, { title }) ?? known)
  }
  return store.targets.add({
    chatId,
    topicId,
    audience,
    title,
    username,
    settings: defaultSettings(timeZone, locale),
    responsible: by,
    state: { kind: 'active' },
    skipNext: false,
    nextSlot: null,
    covered: null,
  })
}
