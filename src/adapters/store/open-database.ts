import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { MIGRATIONS } from './migrations.js'
import {
  StoreDamagedError,
  StoreTooNewError,
  StoreUnreachableError,
  storeError,
} from './store-errors.js'

/**
 * How long another process is waited for, in milliseconds: at the start, and then with each write, when the whole bot
 * waits along.
 */
const PATIENCE_AT_START = 2_000
const PATIENCE = 100

/**
 * Opens a database file, makes it where there is none, and brings it up to date.
 *
 * @throws StoreError of the class that tells what is wrong with the file
 */
export function openDatabase(file: string): Database.Database {
  makeFolder(file)
  let database: Database.Database | undefined
  try {
    database = new Database(file, { timeout: PATIENCE_AT_START })
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    // Pages are written many times over before they move from the log to the file: 16 MB of log at most.
    database.pragma('wal_autocheckpoint = 4000')
    // Deleted questions leave no trace in the file.
    database.pragma('secure_delete = ON')
    check(database, file)
    migrate(database, file)
    database.pragma(`busy_timeout = ${PATIENCE}`)
    return database
  } catch (error) {
    database?.close()
    throw storeError(file, error)
  }
}

/** Makes the folder of a file. @throws StoreUnreachableError */
export function makeFolder(file: string): void {
  if (file === ':memory:') return
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw new StoreUnreachableError(file, error)
  }
}

function check(database: Database.Database, file: string): void {
  const found: unknown = database.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new StoreDamagedError(file, new Error(String(found)))
}

function migrate(database: Database.Database, file: string): void {
  const step = database.transaction(() => {
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version > MIGRATIONS.length) throw new StoreTooNewError(file, version, MIGRATIONS.length)
    for (const sql of MIGRATIONS.slice(version)) database.exec(sql)
    if (version < MIGRATIONS.length) database.pragma(`user_version = ${MIGRATIONS.length}`)
  })
  step.immediate()
}
