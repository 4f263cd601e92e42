const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Between two readings where the feed says nothing. */
const USUAL = 30 * MINUTE
const SHORTEST = 10 * MINUTE
const LONGEST = 6 * HOUR
/** A server that is obeyed when it asks to be left alone may not do so for good. */
const LONGEST_RETRY = 7 * DAY
/** Readings are spread by so much, so that the feeds of one server are not all read at once. */
const JITTER = 0.1

export interface Reading {
  /** Milliseconds, as the feed asks for; null where it says nothing. */
  readonly interval: number | null
  /** The `Cache-Control` of the answer. */
  readonly cacheControl: string | undefined
}

/**
 * Milliseconds until a feed that was read is read again.
 *
 * @param chance - from 0 to 1
 */
export function untilNext({ interval, cacheControl }: Reading, chance: number): number {
  const asked = Math.max(interval ?? USUAL, maxAge(cacheControl) ?? 0)
  return spread(Math.min(LONGEST, Math.max(SHORTEST, asked)), chance)
}

/**
 * Milliseconds until one that could not be read is tried again: twice as long after each failure, a day at most.
 *
 * @param failures - in a row, 1 or more
 * @param retryAfter - milliseconds, as the server says
 */
export function untilRetry(failures: number, retryAfter: number | null, chance: number): number {
  const backoff = spread(Math.min(DAY, (USUAL / 2) * 2 ** Math.min(failures, 20)), chance)
  return Math.max(backoff, Math.min(retryAfter ?? 0, LONGEST_RETRY))
}

function spread(milliseconds: number, chance: number): number {
  return Math.round(milliseconds * (1 - JITTER + 2 * JITTER * chance))
}

function maxAge(header: string | undefined): number | null {
  const seconds = /\bmax-age\s*=\s*"?(\d+)/iu.exec(header ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds) * 1_000
}
