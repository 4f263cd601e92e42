/** Time and chance, as the bot asks for them. */
export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number
  /** Milliseconds since 1970, for what is stored. */
  date(): number
  /** From 0 to 1. */
  random(): number
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  date: Date.now,
  random: Math.random,
}
