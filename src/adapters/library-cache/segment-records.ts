import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Database } from 'better-sqlite3'
import {
  SEGMENT_COLUMNS,
  type SegmentColumn,
  type SegmentSnapshot,
} from '../../retrieval/segment-snapshot.js'
import type { Steps } from '../../retrieval/steps.js'
import type { ArticleId } from '../../corpus/article.js'
import type { ArticleKey } from './article-key.js'
import { seal, unseal } from './sealed.js'

/** Which articles a segment is of, in its order. */
export type SegmentArticles = readonly (readonly [id: ArticleId, key: ArticleKey])[]

export interface StoredSegment {
  /** Numbers grow with time and are used once. */
  readonly number: number
  readonly articles: SegmentArticles
  /** Reads it; null where it is damaged, which is told of. */
  readonly snapshot: () => SegmentSnapshot | null
}

export interface SegmentRecords {
  /** Those stored whole, the earlier first. */
  list(): readonly StoredSegment[]
  /** Stores a segment, a megabyte a step; it is not listed before the last. Returns its number. */
  put(articles: SegmentArticles, snapshot: SegmentSnapshot): Steps<number>
  /** Removes all but these, also what was not stored whole, a little a step. */
  keepOnly(numbers: ReadonlySet<number>): Steps<void>
}

interface Header {
  readonly articles: SegmentArticles
  readonly terms: readonly string[]
  readonly words: readonly string[]
  readonly lengths: Readonly<Record<SegmentColumn, number>>
}

const PART = 2 ** 20

/** The pieces of all columns one after the other, each of one column. */
function* partsOf(columns: SegmentSnapshot['columns']): Generator<Buffer> {
  for (const column of SEGMENT_COLUMNS) {
    const { buffer, byteOffset, byteLength } = columns[column]
    for (let at = 0; at < byteLength; at += PART) {
      yield Buffer.from(buffer, byteOffset + at, Math.min(PART, byteLength - at))
    }
  }
}

function emptyColumns(lengths: Header['lengths']): SegmentSnapshot['columns'] {
  return Object.fromEntries(
    SEGMENT_COLUMNS.map((column) => [column, new Uint32Array(lengths[column])]),
  ) as Record<SegmentColumn, Uint32Array>
}

/** Something is not as it was written. */
class DamagedError extends Error {}

/** Part of every label, so that parts of different segments are never taken for one. */
function nameOf(number: number, articles: SegmentArticles): string {
  const digest = createHash('sha256').update(JSON.stringify(articles)).digest('hex')
  return `${number} ${digest}`
}

export function createSegmentRecords(database: Database, onDamage: () => void): SegmentRecords {
  const selectAll = database
    .prepare<[], [number, Buffer]>(
      'SELECT id, header FROM segment WHERE header NOT NULL ORDER BY id',
    )
    .raw()
  const selectPart = database
    .prepare<[number, number], Buffer>(
      'SELECT bytes FROM segment_part WHERE segment = ? AND number = ?',
    )
    .pluck()
  const selectNumbers = database
    .prepare<[], number>('SELECT id FROM segment UNION SELECT segment FROM segment_part')
    .pluck()
  const reserve = database.prepare('INSERT INTO segment (header) VALUES (NULL)')
  const insertPart = database.prepare('INSERT INTO segment_part VALUES (?, ?, ?)')
  const complete = database.prepare('UPDATE segment SET header = ? WHERE id = ?')
  const deleteSegment = database.prepare('DELETE FROM segment WHERE id = ?')
  const deletePart = database.prepare(`
    DELETE FROM segment_part WHERE segment = @segment
    AND number = (SELECT max(number) FROM segment_part WHERE segment = @segment)
  `)

  function readHeaders(): readonly (readonly [number: number, header: Header])[] {
    return selectAll.all().map(([number, sealed]) => {
      const content = unseal(`header ${number}`, sealed)
      if (content === null) throw new DamagedError()
      return [number, deserialize(content) as Header]
    })
  }

  function readSnapshot(number: number, header: Header): SegmentSnapshot {
    const { articles, terms, words, lengths } = header
    const name = nameOf(number, articles)
    const columns = emptyColumns(lengths)
    for (const [part, target] of [...partsOf(columns)].entries()) {
      const sealed = selectPart.get(number, part)
      const bytes = sealed && unseal(`part ${part} of ${name}`, sealed)
      if (bytes?.length !== target.length) throw new DamagedError()
      bytes.copy(target)
    }
    return { terms, words, columns }
  }

  function orDamaged<T>(read: () => T): T | null {
    try {
      return read()
    } catch {
      onDamage()
      return null
    }
  }

  return {
    list() {
      return (orDamaged(readHeaders) ?? []).map(([number, header]) => ({
        number,
        articles: header.articles,
        snapshot: () => orDamaged(() => readSnapshot(number, header)),
      }))
    },
    *put(articles, { terms, words, columns }) {
      const number = Number(reserve.run().lastInsertRowid)
      const name = nameOf(number, articles)
      let part = 0
      for (const bytes of partsOf(columns)) {
        insertPart.run(number, part, seal(`part ${part} of ${name}`, bytes))
        part += 1
        yield
      }
      const lengths = Object.fromEntries(
        SEGMENT_COLUMNS.map((column) => [column, columns[column].length]),
      ) as Header['lengths']
      const header: Header = { articles, terms, words, lengths }
      complete.run(seal(`header ${number}`, serialize(header)), number)
      return number
    },
    *keepOnly(numbers) {
      for (const number of selectNumbers.all()) {
        if (numbers.has(number)) continue
        deleteSegment.run(number)
        while (deletePart.run({ segment: number }).changes > 0) yield
      }
    },
  }
}
