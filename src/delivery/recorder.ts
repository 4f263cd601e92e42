import type { DeliveryEvent } from './delivery-event.js'
import type { Outbox } from './outbox.js'
import type { Part } from './part.js'
import type { Settlement } from './settle-part.js'

/** Writes down what became of parts, and keeps what the disk does not take. */
export interface Recorder {
  /** @param claimer - in whose name the part is claimed */
  settle(part: Part, claimer: string, settlement: Settlement): void
  /** Tries what could not be recorded again. */
  again(): void
  /** How many outcomes are not recorded. */
  readonly pending: number
}

interface Outcome {
  readonly part: Part
  readonly claimer: string
  readonly settlement: Settlement
}

/** @param tell - hears of each outcome when it is recorded, and whenever it cannot be; never throws */
export function createRecorder(
  outbox: Pick<Outbox, 'settle' | 'moveChat'>,
  tell: (event: DeliveryEvent) => void,
): Recorder {
  let unrecorded: readonly Outcome[] = []

  function record({ part, claimer, settlement }: Outcome): DeliveryEvent {
    const { state, changes, stop } = settlement
    try {
      if (changes.chatId !== undefined) outbox.moveChat(part.address.chatId, changes.chatId)
      if (!outbox.settle(part.id, claimer, state, changes))
        return { kind: 'overtaken', part, state }
    } catch (error) {
      return { kind: 'unrecorded', part, error }
    }
    return { kind: 'settled', part, state, stop, isRepeated: changes.repeats !== undefined }
  }

  function recordAll(outcomes: readonly Outcome[]): readonly Outcome[] {
    return outcomes.filter((outcome) => {
      const event = record(outcome)
      tell(event)
      return event.kind === 'unrecorded'
    })
  }

  return {
    settle(part, claimer, settlement) {
      unrecorded = [...unrecorded, ...recordAll([{ part, claimer, settlement }])]
    },
    again() {
      unrecorded = recordAll(unrecorded)
    },
    get pending() {
      return unrecorded.length
    },
  }
}
