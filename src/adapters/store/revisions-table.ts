import type { Database } from 'better-sqlite3'
import type { PartId, Payload } from '../../delivery/part.js'
import type { Revisions } from '../../delivery/revisions.js'
import { PART_COLUMNS, partOf, type PartRow } from './part-row.js'
import { keepPayload } from './payloads-table.js'

const SINCE = 'edition_id IN (SELECT editions.id FROM editions WHERE editions.at >= ?)'

export function revisionsTable(database: Database): Revisions {
  const payloads = database.prepare<
    [number],
    { readonly checksum: string; readonly payload: string }
  >(
    `SELECT checksum, payload FROM payloads
     WHERE checksum IN (SELECT parts.payload FROM parts WHERE ${SINCE})`,
  )
  const parts = database.prepare<[string, number, number, number], PartRow>(
    `SELECT ${PART_COLUMNS} FROM parts JOIN payloads ON payloads.checksum = parts.payload
     WHERE parts.payload = ? AND ${SINCE} AND state NOT IN ('failed', 'dropped') AND parts.id > ?
     ORDER BY parts.id LIMIT ?`,
  )
  const change = database.prepare<[string, number]>(
    `UPDATE parts SET payload = ? WHERE id = ? AND state <> 'claimed'`,
  )
  const keep = keepPayload(database)
  const revise = database.transaction(
    (id: PartId, payload: Payload) => change.run(keep(payload), id).changes > 0,
  )
  return {
    payloadsSince: (since) =>
      payloads.all(since).map(({ checksum, payload }) => ({
        key: checksum,
        payload: JSON.parse(payload) as Payload,
      })),
    partsWith: (key, since, after, most) => parts.all(key, since, after, most).map(partOf),
    revise: (id, payload) => revise.immediate(id, payload),
  }
}
