const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const FIRST = 2 * SECOND
const LONGEST = HOUR

/**
 * Milliseconds until attempt `attempts` + 1: doubling from two seconds to an hour, the upper half of it left to
 * chance so that many parts do not come back at once.
 *
 * @param attempts - made so far, from 1
 * @param random - from 0 to 1
 */
export function retryDelay(attempts: number, random: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (attempts - 1)) * (0.5 + random / 2)
}
