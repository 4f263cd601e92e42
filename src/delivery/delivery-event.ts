import type { StopReason } from '../digest/digest-target.js'
import type { Part, PartState } from './part.js'

/** What happens while an outbox is delivered. */
export type DeliveryEvent =
  | {
      /** Recorded: what became of a part, or what is to become of it. */
      readonly kind: 'settled'
      /** As it was before. */
      readonly part: Part
      readonly state: PartState
      /** Why its target gets nothing any more, which is up to who hears this. */
      readonly stop: StopReason | null
      /** It may have arrived, and is sent again. */
      readonly isRepeated: boolean
    }
  /** What became of a part cannot be recorded; it is tried again, and nothing is claimed meanwhile. */
  | { readonly kind: 'unrecorded'; readonly part: Part; readonly error: unknown }
  /** The part was in the hands of another process when its outcome was known. */
  | { readonly kind: 'overtaken'; readonly part: Part; readonly state: PartState }
