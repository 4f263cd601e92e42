import type { Part, PartId, Payload } from './part.js'

/** A message as parts have it: the same for many chats. */
export interface StoredPayload {
  readonly key: string
  readonly payload: Payload
}

/** Port: messages that were sent, or are to be, and have to say something else from now on. */
export interface Revisions {
  /** What parts of editions made since a moment say, each once. @param since - milliseconds since 1970 */
  payloadsSince(since: number): readonly StoredPayload[]
  /**
   * The parts that say this, in order: those sent, or perhaps sent, or waiting. The first `most` with an id greater
   * than `after`.
   */
  partsWith(key: string, since: number, after: number, most: number): readonly Part[]
  /** The part says this from now on. False where it is in the middle of being sent, or gone. */
  revise(id: PartId, payload: Payload): boolean
}
