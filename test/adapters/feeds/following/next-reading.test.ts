import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { untilNext, untilRetry } from '../../../../src/adapters/feeds/following/next-reading.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('until the next reading', () => {
  test.each<[string, number | null, string | undefined, number]>([
    ['nothing is said', null, undefined, 30 * MINUTE],
    ['the feed says an hour', HOUR, undefined, HOUR],
    ['the feed says a minute', MINUTE, undefined, 10 * MINUTE],
    ['the feed says a week', 7 * DAY, undefined, 6 * HOUR],
    ['the server says two hours', null, 'public, max-age=7200', 2 * HOUR],
    ['the server says less than the feed', HOUR, 'max-age=60', HOUR],
    ['the server says a year', null, 'max-age=31536000', 6 * HOUR],
    ['the server says no-cache', null, 'no-cache', 30 * MINUTE],
  ])('%s', (_, interval, cacheControl, expected) => {
    expect(untilNext({ interval, cacheControl }, 0.5)).toBe(expected)
  })
})

describe('until a retry', () => {
  test.each<[number, number | null, number]>([
    [1, null, 30 * MINUTE],
    [2, null, HOUR],
    [3, null, 2 * HOUR],
    [7, null, DAY],
    [1_000, null, DAY],
    [1, 5 * HOUR, 5 * HOUR],
    [1, MINUTE, 30 * MINUTE],
    [1, 365 * DAY, 7 * DAY],
  ])('after %i failures, with Retry-After %s', (failures, retryAfter, expected) => {
    expect(untilRetry(failures, retryAfter, 0.5)).toBe(expected)
  })
})

test('chance spreads by a tenth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(50), (chance, failures) => {
      const next = untilNext({ interval: null, cacheControl: undefined }, chance)
      expect(Math.abs(next - 30 * MINUTE)).toBeLessThanOrEqual(3 * MINUTE)
      const [least, most] = [untilRetry(failures + 1, null, 0), untilRetry(failures + 1, null, 1)]
      const retry = untilRetry(failures + 1, null, chance)
      expect(retry).toBeGreaterThanOrEqual(least)
      expect(retry).toBeLessThanOrEqual(most)
    }),
  )
})
