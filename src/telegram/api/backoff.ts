import type { Timings } from './timings.js'

/**
 * Milliseconds to wait after failure number `failures` (from 1): doubling up to the longest, the upper half of
 * it left to chance so that many callers do not come back at once.
 *
 * @param random - from 0 to 1, as `Math.random` gives it
 */
export function backoff(
  failures: number,
  { firstRetry, longestRetry }: Pick<Timings, 'firstRetry' | 'longestRetry'>,
  random: number,
): number {
  const full = Math.min(longestRetry, firstRetry * 2 ** (failures - 1))
  return full * (0.5 + random / 2)
}
