/** Remembers the latest `capacity` update ids, for updates that Telegram delivers again. */
export interface SeenUpdates {
  /** Whether the id is new; it is remembered from now on. */
  add(id: number): boolean
}

/** Ids are compared one by one, not by order: after a quiet week Telegram starts anywhere. */
export function createSeenUpdates(capacity = 10_000): SeenUpdates {
  const seen = new Set<number>()
  return {
    add(id) {
      if (seen.has(id)) return false
      seen.add(id)
      const [oldest] = seen
      if (seen.size > capacity && oldest !== undefined) seen.delete(oldest)
      return true
    },
  }
}
