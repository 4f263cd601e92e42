import { SqliteError } from 'better-sqlite3'

/** The store could not do what it was asked; nothing of it was done. */
export abstract class StoreError extends Error {
  abstract readonly code: string
}

/** Another process holds the file. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError'
  readonly code = 'STORE_LOCKED'

  constructor(file: string, cause: unknown) {
    const way = 'Stop the other program that has it open (a second bot, a database browser).'
    super(`${file} is locked by another process. ${way}`, { cause })
  }
}

/** The file is no database, or parts of it are garbled. */
export class StoreDamagedError extends StoreError {
  override readonly name = 'StoreDamagedError'
  readonly code = 'STORE_DAMAGED'

  constructor(file: string, cause: unknown) {
    const way = `Stop the bot, move ${file} with its -wal and -shm files away, and put a backup in its place; without one the bot starts with nothing stored.`
    super(`${file} is damaged. ${way}`, { cause })
  }
}

/** There is no room for what should be written. */
export class StoreFullError extends StoreError {
  override readonly name = 'StoreFullError'
  readonly code = 'STORE_FULL'

  constructor(file: string, cause: unknown) {
    super(`No room to write ${file}: the disk is full. Free some space; what is stored is safe.`, {
      cause,
    })
  }
}

/** The file or its folder may not be written. */
class StoreReadOnlyError extends StoreError {
  override readonly name = 'StoreReadOnlyError'
  readonly code = 'STORE_READ_ONLY'

  constructor(file: string, cause: unknown) {
    const way = 'Give the user that runs the bot the right to write it and its folder.'
    super(`${file} may not be written. ${way}`, { cause })
  }
}

/** There is no such place, or the disk fails. */
export class StoreUnreachableError extends StoreError {
  override readonly name = 'StoreUnreachableError'
  readonly code = 'STORE_UNREACHABLE'

  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `Cannot use ${file} (${why}). Check the disk, or set DATA_DIR to a folder that can be written.`,
      { cause },
    )
  }
}

/** The file was written by a later version of the program. */
export class StoreTooNewError extends StoreError {
  override readonly name = 'StoreTooNewError'
  readonly code = 'STORE_TOO_NEW'

  constructor(file: string, version: number, known: number) {
    super(
      `${file} has version ${version}, and this program knows versions up to ${known}. Run the newer program, or restore the backup made before the update.`,
    )
  }
}

/** There is no file to read. */
export class StoreMissingError extends StoreError {
  override readonly name = 'StoreMissingError'
  readonly code = 'STORE_MISSING'

  constructor(file: string) {
    super(`There is no ${file}: nothing is stored yet, or DATA_DIR names another folder.`)
  }
}

/** A backup was to be written over the store itself. */
export class BackupTargetError extends StoreError {
  override readonly name = 'BackupTargetError'
  readonly code = 'BACKUP_TARGET'

  constructor(file: string) {
    super(`${file} is the store itself. Name another file for the backup.`)
  }
}

/** The error class for what SQLite says. @see https://sqlite.org/rescode.html */
export function storeError(file: string, error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error
  const [, family = ''] = /^SQLITE_([A-Z]+)/.exec(error.code) ?? []
  if (family === 'BUSY' || family === 'LOCKED') return new StoreLockedError(file, error)
  if (family === 'CORRUPT' || family === 'NOTADB') return new StoreDamagedError(file, error)
  if (family === 'FULL') return new StoreFullError(file, error)
  if (family === 'READONLY' || family === 'PERM') return new StoreReadOnlyError(file, error)
  if (family === 'IOERR' || family === 'CANTOPEN') return new StoreUnreachableError(file, error)
  return error
}
