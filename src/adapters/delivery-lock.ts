import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import Database, { SqliteError } from 'better-sqlite3'
import { makeFolder } from './store/open-database.js'
import { storeError } from './store/store-errors.js'

/** Who holds it is the only process that sends digests from a DATA_DIR. */
export interface DeliveryLock {
  /** False when somebody has deleted the file: another process may hold a new one. */
  isHeld(): boolean
  release(): void
}

const FILE = 'delivery.lock'
/** Milliseconds between two tries. */
const EVERY = 1_000

/**
 * Takes the lock of a DATA_DIR, or null where another process, or another part of this one, holds it. It is an
 * exclusive transaction on a database of its own, which the system ends with the process, however that ends; a process
 * that is only paused keeps it.
 *
 * @throws StoreError where the folder cannot be used
 */
export function tryDeliveryLock(folder: string): DeliveryLock | null {
  const file = join(folder, FILE)
  let database: Database.Database | undefined
  try {
    makeFolder(file)
    const opened = (database = new Database(file, { timeout: 0 }))
    opened.exec('BEGIN EXCLUSIVE')
    const inode = inodeOf(file)
    return {
      isHeld: () => opened.open && inodeOf(file) === inode,
      release: () => void opened.close(),
    }
  } catch (error) {
    database?.close()
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw storeError(file, error)
  }
}

/**
 * Waits for the lock: taken within a second after its holder ended. Null when `signal` aborts first.
 *
 * @throws StoreError
 */
export async function takeDeliveryLock(
  folder: string,
  signal: AbortSignal,
): Promise<DeliveryLock | null> {
  while (!signal.aborted) {
    const lock = tryDeliveryLock(folder)
    if (lock !== null) return lock
    await delay(EVERY, undefined, { signal }).catch(() => {})
  }
  return null
}

function inodeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null
}
