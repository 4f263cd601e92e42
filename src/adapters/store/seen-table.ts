import type { Database } from 'better-sqlite3'
import type { ArticleId } from '../../corpus/article.js'
import type { SeenArticle, SeenArticles } from '../../digest/seen-articles.js'

interface Row {
  readonly seq: number
  readonly name: string
  readonly checksum: string
  readonly at: number
}

/** Articles keep their number while their name or their text stays. */
export function seenTable(database: Database): SeenArticles {
  const byName = database.prepare<[string], Row>('SELECT * FROM seen_articles WHERE name = ?')
  const bySum = database.prepare<[string], Row>('SELECT * FROM seen_articles WHERE checksum = ?')
  const insert = database.prepare<[string, string, number]>(
    'INSERT INTO seen_articles (name, checksum, at) VALUES (?, ?, ?)',
  )
  const change = database.prepare<[string, string, number]>(
    'UPDATE seen_articles SET name = ?, checksum = ? WHERE seq = ?',
  )
  const latest = database.prepare<[], number | null>('SELECT max(seq) FROM seen_articles').pluck()

  const note = database.transaction<SeenArticles['note']>((articles, now) => {
    for (const { id, checksum } of articles) {
      const known = byName.get(id) ?? bySum.get(checksum)
      if (known === undefined) insert.run(id, checksum, now)
      else if (known.name !== id || known.checksum !== checksum) {
        change.run(id, checksum, known.seq)
      }
    }
  })

  return {
    note: (articles, now) => note.immediate(articles, now),
    of(ids) {
      const seen = new Map<ArticleId, SeenArticle>()
      for (const id of ids) {
        const row = byName.get(id)
        if (row !== undefined) seen.set(id, { seq: row.seq, at: row.at })
      }
      return seen
    },
    latest: () => latest.get() ?? 0,
  }
}
