import type { Database } from 'better-sqlite3'
import type { Memos } from '../../conversation/memos.js'

export function memosTable(database: Database): Memos {
  const select = database
    .prepare<[string], string>('SELECT value FROM memos WHERE name = ?')
    .pluck()
  const upsert = database.prepare<[string, string]>(
    `INSERT INTO memos (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  )
  return {
    get: (name) => select.get(name) ?? null,
    set: (name, value) => void upsert.run(name, value),
  }
}
