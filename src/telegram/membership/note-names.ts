import type { TargetStore } from '../../digest/target-store.js'

/** What a chat is called. */
export interface ChatNames {
  readonly title: string
  /** Without `@`; null where the chat has none. */
  readonly username: string | null
}

/** Between the title of a group and that of its topic. */
export const TOPIC_GAP = ' · '

/** Keeps what a linked chat, and each digest there, is called. A topic keeps its own name behind the group's. */
export function noteNames(chatId: number, names: ChatNames, targets: TargetStore): void {
  const linked = targets.linked(chatId)
  if (linked === null || (linked.title === names.title && linked.username === names.username)) {
    return
  }
  targets.link({ ...linked, ...names })
  for (const { id, topicId, title } of targets.ofChat(chatId)) {
    const topic = title.startsWith(`${linked.title}${TOPIC_GAP}`)
      ? title.slice(linked.title.length)
      : ''
    targets.update(id, { ...names, title: topicId === null ? names.title : names.title + topic })
  }
}
