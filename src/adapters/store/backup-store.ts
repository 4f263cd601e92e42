import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDatabase } from './open-database.js'
import {
  BackupTargetError,
  StoreMissingError,
  storeError,
  StoreUnreachableError,
} from './store-errors.js'

/**
 * Writes a whole and consistent copy of a store, in place of a file that is there; a bot that runs on the store
 * goes on. The copy takes its name when it is complete.
 *
 * @throws StoreError
 */
export function backupStore(file: string, copy: string): void {
  if (!existsSync(file)) throw new StoreMissingError(file)
  if (resolve(copy) === resolve(file)) throw new BackupTargetError(copy)
  const unfinished = `${copy}.unfinished`
  const database = openDatabase(file)
  try {
    rmSync(unfinished, { force: true })
    database.prepare('VACUUM INTO ?').run(unfinished)
    flush(unfinished)
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw isSystemError(error) ? new StoreUnreachableError(copy, error) : storeError(copy, error)
  } finally {
    database.close()
  }
}

/** SQLite leaves it to the system when the copy reaches the disk. */
function flush(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
