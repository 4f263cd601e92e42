import type { ChatSettingsStore } from './chat-settings.js'
import type { FeedbackStore } from './feedback.js'
import type { Memos } from './memos.js'
import type { Statistics } from './statistics.js'
import type { TurnStore } from './turn.js'

/** How long questions, replies and verdicts are kept, in milliseconds. */
export const KEPT_FOR = 90 * 24 * 3600_000
/** How long it is kept who asked in a group: as long as a follow-up may lean on the question. */
export const ASKER_KEPT_FOR = 10 * 60_000

/** Everything that must survive a restart. Its methods throw only what the disk does to them. */
export interface ConversationStore {
  readonly settings: ChatSettingsStore
  readonly turns: TurnStore
  readonly feedback: FeedbackStore
  readonly memos: Memos
  /** A group has become a supergroup: everything of `from` is now of `to`. */
  moveChat(from: number, to: number): void
  /**
   * Deletes all that is kept of a person: the private chat, verdicts, what they asked in groups as far as it is
   * known to be theirs, and which channels they look after; digests there stop until another admin turns them on.
   */
  forgetUser(userId: number): void
  /**
   * Deletes all that is kept of a chat. The settings of a digest are kept, stopped, for {@link KEPT_FOR}: who removed
   * the bot from a channel by mistake finds them again.
   */
  forgetChat(chatId: number): void
  /** Deletes what is older than {@link KEPT_FOR} and {@link ASKER_KEPT_FOR} allow at `now`. */
  prune(now: number): void
  /** Since `since`, milliseconds since 1970. */
  statistics(since: number): Statistics
}
