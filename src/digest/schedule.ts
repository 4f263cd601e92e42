/** In the order of a week. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** When digests are due, by the clock on the wall of a time zone. */
export interface Schedule {
  /** In the order of a week, each once, at least one; all seven mean daily. */
  readonly days: readonly Weekday[]
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string
}
