import type { TargetId } from '../../digest/digest-target.js'

/** How long a message without `/digest` is taken for the target that was shown last, milliseconds. */
export const SELECTED_FOR = 10 * 60_000

/** A place of digests as a list names it: a chat, or a topic of it. */
export interface ListedPlace {
  readonly chatId: number
  readonly topicId: number | null
}

/**
 * What each private chat was shown last, for what is typed next. It grants nothing: rights are asked for with each
 * change. A restart forgets it, and the next `/digest` says so by showing the list.
 */
export interface PanelMemory {
  /** The target whose panel was shown. */
  select(chatId: number, target: TargetId): void
  selected(chatId: number): TargetId | null
  /** Another command was given: what is typed next may be about something else. */
  unselect(chatId: number): void
  /** The places that were listed, number 1 first. */
  list(chatId: number, places: readonly ListedPlace[]): void
  listed(chatId: number): readonly ListedPlace[]
  /** Whether nobody else is having a digest of the target posted at this moment: then the caller is, until the end. */
  beginPosting(target: TargetId): boolean
  endPosting(target: TargetId): void
}

interface Shown {
  readonly target: TargetId | null
  readonly selectedAt: number
  readonly places: readonly ListedPlace[]
}

const NOTHING: Shown = { target: null, selectedAt: 0, places: [] }

/**
 * @param now - milliseconds since any fixed moment
 * @param capacity - chats that are remembered; those that were shown something longest ago are forgotten first
 */
export function createPanelMemory(now: () => number, capacity = 1000): PanelMemory {
  const chats = new Map<number, Shown>()
  const posting = new Set<TargetId>()
  const shownIn = (chatId: number): Shown => chats.get(chatId) ?? NOTHING
  function note(chatId: number, shown: Partial<Shown>): void {
    const after = { ...shownIn(chatId), ...shown }
    chats.delete(chatId)
    chats.set(chatId, after)
    const [oldest] = chats.keys()
    if (chats.size > capacity && oldest !== undefined) chats.delete(oldest)
  }
  return {
    select: (chatId, target) => note(chatId, { target, selectedAt: now() }),
    selected(chatId) {
      const { target, selectedAt } = shownIn(chatId)
      return now() - selectedAt <= SELECTED_FOR ? target : null
    },
    unselect(chatId) {
      if (chats.has(chatId)) note(chatId, { target: null })
    },
    list: (chatId, places) => note(chatId, { places }),
    listed: (chatId) => shownIn(chatId).places,
    beginPosting: (target) => !posting.has(target) && posting.add(target).has(target),
    endPosting: (target) => void posting.delete(target),
  }
}
