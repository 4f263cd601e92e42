import type { DigestTarget, TargetId } from '../digest/digest-target.js'
import type { Edition, EditionId } from '../digest/edition.js'
import type { Address, Part, PartId, PartState, Payload } from './part.js'

/** An edition that is to be written, with its messages, and what becomes of its target. */
export interface Issue {
  readonly edition: Omit<Edition, 'id'>
  readonly address: Address
  /** In order; none for an edition that sends nothing. */
  readonly payloads: readonly Payload[]
  readonly notBefore: number
  /**
   * The changes of the target that go with it (its next slot, what is covered). `expectedSlot`: the target's
   * `nextSlot` that it is written for; where it is another by now, nothing is written.
   */
  readonly target: {
    readonly id: TargetId
    readonly expectedSlot: number | null
    readonly changes: Partial<Pick<DigestTarget, 'nextSlot' | 'covered' | 'skipNext'>>
  }
}

/** How many parts of an edition are in which state. */
export type Progress = Readonly<Record<PartState['kind'], number>> & {
  /** Sent parts that may have arrived twice. */
  readonly repeats: number
}

/** Port: what is to be sent, and what became of it. Each method is one transaction. */
export interface Outbox {
  /** Writes editions, each with its slot, or none of it; null for one whose slot is taken already. */
  issue(issues: readonly Issue[]): readonly (EditionId | null)[]
  /**
   * Claims up to `most` parts that may be sent at `now`, each the first of its edition that is not settled, of
   * chats that nothing is claimed for and that are not in `busy`; the longest waiting first. On the disk when this
   * returns.
   */
  claim(by: string, now: number, most: number, busy: ReadonlySet<number>): readonly Part[]
  /**
   * Records what became of a part, unless it is claimed by another by now: then false. The parts behind a waiting
   * one wait as long; those behind a failed or dropped one are dropped; those behind an uncertain one go on.
   */
  settle(id: PartId, by: string, state: PartState, changes?: PartChanges): boolean
  /** The claims of all processes but `by`, which is the only one that runs; each settled in its claimer's name. */
  abandoned(by: string): readonly Part[]
  /**
   * Parts that became uncertain, failed, or too old, of which nobody has been told yet, the oldest first: they stay
   * until somebody was, whatever happens to the process. Those dropped behind a failed one go without saying.
   */
  untold(most: number): readonly Part[]
  /** Somebody has been told of these. */
  told(ids: readonly PartId[]): void
  /** When the next waiting part may be sent; null where none waits. */
  nextWaiting(): number | null
  /** In order. */
  partsOf(id: EditionId): readonly Part[]
  progressOf(id: EditionId): Progress
  /**
   * Puts an uncertain part, or a failed one, back to be sent, with those that were dropped behind it: an admin said
   * so. False where it is in neither state.
   */
  sendAgain(id: PartId, now: number): boolean
  /** An uncertain part was sent after all: an admin has seen it. False where it is not uncertain. */
  confirm(id: PartId, now: number): boolean
  /** Drops what still waits for a target, or of one edition. How many parts that were. */
  drop(
    of: { readonly targetId: TargetId } | { readonly editionId: EditionId },
    now: number,
    reason: string,
  ): number
  /** A group has become a supergroup. */
  moveChat(from: number, to: number): void
  /** Deletes settled editions made before `before`: some hundreds at a time, so that nobody waits. */
  prune(before: number): void
}

export interface PartChanges {
  readonly attempts?: number
  readonly repeats?: number
  readonly chatId?: number
}
