import Database from 'better-sqlite3'
import type { Peer } from './peer.js'

/** SQLite's full-text search in memory, with its Porter stemmer and its BM25. */
export function buildSqliteFts(passages: readonly string[]): Peer {
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')`)
  const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)')
  database.transaction(() => {
    passages.forEach((text, i) => insert.run(i + 1, text))
  })()
  const select = database
    .prepare<[string, number], number>(
      'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?',
    )
    .pluck()
  const pages = Number(database.pragma('page_count', { simple: true }))
  const pageSize = Number(database.pragma('page_size', { simple: true }))
  return {
    name: 'SQLite FTS5',
    hiddenMegabytes: (pages * pageSize) / 2 ** 20,
    search(query, limit) {
      const words = query.split(' ').map((word) => `"${word.replaceAll('"', '')}"`)
      return select.all(words.join(' OR '), limit).map((row) => row - 1)
    },
    close() {
      database.close()
    },
  }
}
