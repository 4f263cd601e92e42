import type { Period, TimeGroups } from './calendar.js'

/**
 * How a language names a time: the first rule of its table that yields a period decides. A pattern's groups are
 * `year`, `month` or `monthNumber`, `day`, `yearTo`, and `since`, `after`, `before`, `until` for a range open at one end.
 */
export interface TimeRule {
  readonly name: string
  readonly pattern: RegExp
  /** The period, given today where it is known; null where the words name none. */
  readonly yields: (groups: TimeGroups, now: string | undefined) => Period | null
  readonly examples: readonly string[]
}

export const YEAR = '(?<year>1\\d{3}|20\\d{2})'
export const YEAR_TO = '(?<yearTo>1\\d{3}|20\\d{2})'

/** A pattern that begins and ends at the edge of a word. */
export function timePattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')
}
