/** What to do with another question of a reader's. */
export type FloodVerdict =
  | { readonly kind: 'answer' }
  | {
      /** Too many: in so many seconds the next one is answered. */
      readonly kind: 'wait'
      readonly seconds: number
      /** The reader has heard of it already. */
      readonly isTold: boolean
    }

export interface FloodMeter {
  /** @param now - milliseconds since any fixed moment */
  count(reader: number, now: number): FloodVerdict
}

export interface FloodLimits {
  /** Questions that are answered in any `window`. */
  readonly questions: number
  /** Milliseconds. */
  readonly window: number
}

export const FLOOD_LIMITS: FloodLimits = { questions: 20, window: 60_000 }

interface Readings {
  /** When the latest questions were answered, oldest first. */
  readonly answered: readonly number[]
  /** When the reader was last told to wait. */
  readonly toldAt: number
}

/**
 * Slows readers who ask too much: each has a window of their own, so that nobody waits for another.
 *
 * @param capacity - readers that are remembered; those who asked longest ago are forgotten first
 */
export function createFloodMeter(
  { questions, window }: FloodLimits = FLOOD_LIMITS,
  capacity = 10_000,
): FloodMeter {
  const readers = new Map<number, Readings>()

  function remember(reader: number, readings: Readings): void {
    readers.delete(reader)
    readers.set(reader, readings)
    const [oldest] = readers.keys()
    if (readers.size > capacity && oldest !== undefined) readers.delete(oldest)
  }

  return {
    count(reader, now) {
      const { answered: before, toldAt } = readers.get(reader) ?? {
        answered: [],
        toldAt: -Infinity,
      }
      const answered = before.filter((at) => now - at < window)
      const [oldest] = answered
      if (oldest === undefined || answered.length < questions) {
        remember(reader, { answered: [...answered, now], toldAt })
        return { kind: 'answer' }
      }
      const isTold = now - toldAt < window
      if (!isTold) remember(reader, { answered, toldAt: now })
      return { kind: 'wait', seconds: Math.ceil((oldest + window - now) / 1000), isTold }
    },
  }
}
