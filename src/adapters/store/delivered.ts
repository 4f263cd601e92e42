import type { Database } from 'better-sqlite3'
import type { Progress } from '../../delivery/outbox.js'

interface Row {
  readonly state: keyof Progress
  readonly count: number
  readonly repeats: number
}

/** Makes the function that counts messages of digests made since a moment, in milliseconds since 1970. */
export function deliveredOf(database: Database): (since: number) => Progress {
  const states = database.prepare<[number], Row>(
    `SELECT state, count(*) AS count, sum(repeats > 0) AS repeats
     FROM editions CROSS JOIN parts ON parts.edition_id = editions.id
     WHERE editions.at >= ? GROUP BY state`,
  )
  return (since) => {
    const counts = { waiting: 0, claimed: 0, sent: 0, failed: 0, uncertain: 0, dropped: 0 }
    const rows = states.all(since)
    const repeats = rows.find(({ state }) => state === 'sent')?.repeats ?? 0
    const found = Object.fromEntries(rows.map(({ state, count }) => [state, count]))
    return { ...counts, ...found, repeats }
  }
}
