import type { Database } from 'better-sqlite3'

/**
 * Runs a transaction that is on the disk, not only with the system, when this returns: for what a reader is
 * told is stored. The rest may lose its last moments when the power fails, and nothing when the process does.
 */
export function writtenThrough(database: Database, write: () => void): void {
  database.pragma('synchronous = FULL')
  try {
    write()
  } finally {
    database.pragma('synchronous = NORMAL')
  }
}
