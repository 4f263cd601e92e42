import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { articleId } from '../../corpus/article.js'
import { targetId } from '../../digest/digest-target.js'
import { editionId, type Edition, type EditionKind } from '../../digest/edition.js'
import type { TargetStore } from '../../digest/target-store.js'

interface Row {
  readonly id: string
  readonly target_id: string
  readonly kind: EditionKind
  readonly slot: number | null
  readonly at: number
  /** JSON of {@link Edition.articles}. */
  readonly articles: string
  readonly requested_by: number | null
}

const ARTICLES = z.array(
  z.object({ id: z.string().transform((id) => articleId(id)), checksum: z.string() }),
)

/** What was made for targets; the outbox writes it. */
export function editionsTable(database: Database): Pick<TargetStore, 'editionsOf' | 'edition'> {
  const ofTarget = database.prepare<[string, number], Row>(
    'SELECT * FROM editions WHERE target_id = ? ORDER BY at DESC, rowid DESC LIMIT ?',
  )
  const byId = database.prepare<[string], Row>('SELECT * FROM editions WHERE id = ?')
  return {
    editionsOf: (id, most) => ofTarget.all(id, most).map(editionOf),
    edition(id) {
      const row = byId.get(id)
      return row === undefined ? null : editionOf(row)
    },
  }
}

function editionOf(row: Row): Edition {
  return {
    id: editionId(row.id),
    targetId: targetId(row.target_id),
    kind: row.kind,
    slot: row.slot,
    at: row.at,
    articles: ARTICLES.parse(JSON.parse(row.articles)),
    requestedBy: row.requested_by,
  }
}
