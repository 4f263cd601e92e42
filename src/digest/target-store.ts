import type { Edition, EditionId } from './edition.js'
import type { DigestTarget, TargetId } from './digest-target.js'

/** A chat that the bot was added to, where it may be set up to post. */
export interface LinkedChat {
  readonly chatId: number
  readonly audience: 'group' | 'channel'
  readonly title: string
  readonly username: string | null
  /** Whether the bot may post there, as far as Telegram has told. */
  readonly mayPost: boolean
}

/** Port: places of digests, and the chats that they may be. Methods throw only what the disk does to them. */
export interface TargetStore {
  add(target: Omit<DigestTarget, 'id'>): DigestTarget
  byId(id: TargetId): DigestTarget | null
  at(chatId: number, topicId: number | null): DigestTarget | null
  ofChat(chatId: number): readonly DigestTarget[]
  /** Changes and returns it; null where it is gone. */
  update(id: TargetId, changes: Partial<Omit<DigestTarget, 'id'>>): DigestTarget | null
  remove(id: TargetId): void
  /** Active ones whose next slot is at `now` or before, the longest due first. */
  due(now: number, most: number): readonly DigestTarget[]
  /** When the next slot of any is; null where none is scheduled. */
  nextDue(): number | null
  /** Active ones whose next slot is after a moment, the soonest first. */
  scheduledAfter(moment: number): readonly DigestTarget[]
  /** How many active targets of which audience there are. */
  counts(): Readonly<Record<DigestTarget['audience'], number>>

  link(chat: LinkedChat): void
  unlink(chatId: number): void
  linked(chatId: number): LinkedChat | null
  linkedByUsername(username: string): LinkedChat | null
  /** Hints, to be checked with Telegram before use: who is or was an admin of a chat. */
  noteAdmins(chatId: number, userIds: readonly number[]): void
  /** The linked chats that a user may be an admin of. */
  linkedOf(userId: number): readonly LinkedChat[]

  /** Newest first. */
  editionsOf(id: TargetId, most: number): readonly Edition[]
  edition(id: EditionId): Edition | null
}
