import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { createArticleRecords, type ArticleRecords } from './article-records.js'
import { createSegmentRecords, type SegmentRecords } from './segment-records.js'

export interface CacheDatabase {
  readonly articles: ArticleRecords
  readonly segments: SegmentRecords
  /** Writes all of it or nothing. */
  readonly atOnce: (write: () => void) => void
  readonly close: () => void
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS article (key BLOB PRIMARY KEY, parsed BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS annotation (
    key BLOB PRIMARY KEY, facts BLOB NOT NULL, others BLOB NOT NULL
  );
  CREATE TABLE IF NOT EXISTS segment (id INTEGER PRIMARY KEY AUTOINCREMENT, header BLOB);
  CREATE TABLE IF NOT EXISTS segment_part (
    segment INTEGER NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (segment, number)
  ) WITHOUT ROWID;
`

/** Milliseconds that another process is waited for: a start has time, answers have none. */
const PATIENCE_AT_START = 1_000
const PATIENCE = 5

/**
 * Opens a cache, and makes one where there is none.
 * @param onDamage - something in it is not as it was written; called at any time
 * @throws when the file is no such database, is damaged, or cannot be written
 */
export function openCacheDatabase(file: string, onDamage: () => void): CacheDatabase {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file, { timeout: PATIENCE_AT_START })
  try {
    database.pragma('page_size = 8192')
    // A process that is killed leaves a log that the next one reads or throws away.
    database.pragma('journal_mode = WAL')
    // Nothing waits for the disk: what a power failure spoils has a wrong checksum, and is made anew.
    database.pragma('synchronous = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('cache_size = -4000')
    database.exec(TABLES)
    database.pragma(`busy_timeout = ${PATIENCE}`)
    return {
      articles: createArticleRecords(database, onDamage),
      segments: createSegmentRecords(database, onDamage),
      atOnce: (write) => database.transaction(write)(),
      close: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** Whether an error says that the file is not what was written. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)
}

export function removeCacheFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}
