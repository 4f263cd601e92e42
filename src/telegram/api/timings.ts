/** How long the bot waits for what, in milliseconds unless said otherwise. */
export interface Timings {
  /** Seconds that Telegram holds a poll without updates; it allows 50 at most. */
  readonly pollSeconds: number
  /** After `pollSeconds` and this, a poll counts as dead: half-open connections never answer. */
  readonly pollGrace: number
  /** One attempt of any other call. */
  readonly call: number
  /** Waits after a first, second, … 409: another instance may be on its way out. The last one repeats. */
  readonly conflicts: readonly number[]
  /** The first wait after a failed call; each further one is twice as long. */
  readonly firstRetry: number
  readonly longestRetry: number
  /** How long a reply is tried again, waits that Telegram demands included. */
  readonly reply: number
  /** Deadline of a handler. */
  readonly handler: number
  /** How long the next poll, which confirms the updates of the last, waits for their handlers. */
  readonly confirmation: number
  /** Between two deletions of what is old. */
  readonly upkeep: number
  /** The longest sleep between two looks at the schedules: a clock that was set is noticed then, or a machine that slept. */
  readonly schedules: number
  /** Between two looks for what admins have to be told of digests. */
  readonly reports: number
  /** How long an article has to be gone, or changed, until digests that show it are put right. */
  readonly withdrawal: number
  /** How long `stop` waits for running handlers. */
  readonly drain: number
  /** How long `stop` tries to confirm what is handled. */
  readonly goodbye: number
}

/** A dead connection is noticed after 35 s, and `stop` takes at most 4.5 s. */
export const TIMINGS: Timings = {
  pollSeconds: 25,
  pollGrace: 10_000,
  call: 12_000,
  conflicts: [5_000, 10_000, 15_000, 30_000],
  firstRetry: 500,
  longestRetry: 10_000,
  reply: 60_000,
  handler: 90_000,
  confirmation: 1_000,
  upkeep: 60_000,
  schedules: 20_000,
  reports: 2_000,
  withdrawal: 60_000,
  drain: 3_500,
  goodbye: 1_000,
}
