import type { Database } from 'better-sqlite3'
import type { Outbox, Progress } from '../../delivery/outbox.js'
import type { Part, PartId, PartState } from '../../delivery/part.js'
import { issueEditions } from './issue-editions.js'
import { PART_COLUMNS, partOf, type PartRow } from './part-row.js'
import { settleParts } from './settle-parts.js'
import { writtenThrough } from './written-through.js'

/** Several due parts may be of one chat, which gets one at a time: so many are looked at for each one claimed. */
const LOOKED_AT = 4

/** Editions deleted at once. */
const PRUNED_AT_ONCE = 500

const WITH_PAYLOAD = 'parts JOIN payloads ON payloads.checksum = parts.payload'

export function outboxTable(database: Database): Outbox {
  const due = database.prepare<[number, string, number], PartRow>(
    `SELECT ${PART_COLUMNS} FROM ${WITH_PAYLOAD}
     WHERE state = 'waiting' AND not_before <= ?
       AND chat_id NOT IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM parts AS other
         WHERE other.state = 'claimed' AND other.chat_id = parts.chat_id)
       AND NOT EXISTS (SELECT 1 FROM parts AS before WHERE before.edition_id = parts.edition_id
         AND before.position < parts.position AND before.state IN ('waiting', 'claimed'))
     ORDER BY not_before, parts.id LIMIT ?`,
  )
  const claimOne = database.prepare<[string, number, number]>(
    `UPDATE parts SET state = 'claimed', claimed_by = ?, at = ? WHERE id = ?`,
  )
  const abandoned = database.prepare<[string], PartRow>(
    `SELECT ${PART_COLUMNS} FROM ${WITH_PAYLOAD}
     WHERE state = 'claimed' AND claimed_by <> ? ORDER BY parts.id`,
  )
  const untold = database.prepare<[number], PartRow>(
    `SELECT ${PART_COLUMNS} FROM ${WITH_PAYLOAD} WHERE untold = 1 ORDER BY parts.id LIMIT ?`,
  )
  const tell = database.prepare<[PartId]>('UPDATE parts SET untold = 0 WHERE id = ?')
  const nextWaiting = database
    .prepare<[], number | null>(`SELECT min(not_before) FROM parts WHERE state = 'waiting'`)
    .pluck()
  const ofEdition = database.prepare<[string], PartRow>(
    `SELECT ${PART_COLUMNS} FROM ${WITH_PAYLOAD} WHERE edition_id = ? ORDER BY position`,
  )
  const counts = database.prepare<
    [string],
    { readonly state: PartState['kind']; readonly count: number; readonly repeats: number }
  >(
    `SELECT state, count(*) AS count, sum(repeats > 0) AS repeats FROM parts
     WHERE edition_id = ? GROUP BY state`,
  )
  const drop = (which: string) =>
    database.prepare<[number, string, string]>(
      `UPDATE parts SET state = 'dropped', at = ?, reason = ? WHERE state = 'waiting' AND ${which}`,
    )
  const dropOfEdition = drop('edition_id = ?')
  const dropOfTarget = drop('edition_id IN (SELECT id FROM editions WHERE target_id = ?)')
  const move = database.prepare<[number, number]>('UPDATE parts SET chat_id = ? WHERE chat_id = ?')
  const pruneEditions = database.prepare<[number, number]>(
    `DELETE FROM editions WHERE id IN (SELECT id FROM editions WHERE at < ? AND NOT EXISTS
       (SELECT 1 FROM parts WHERE edition_id = editions.id AND state IN ('waiting', 'claimed'))
     LIMIT ?)`,
  )
  const prunePayloads = database.prepare(
    'DELETE FROM payloads WHERE NOT EXISTS (SELECT 1 FROM parts WHERE parts.payload = checksum)',
  )

  const claim = database.transaction(
    (by: string, now: number, most: number, busy: ReadonlySet<number>): readonly Part[] => {
      const taken = new Set<number>()
      const parts: Part[] = []
      for (const row of due.all(now, JSON.stringify([...busy]), most * LOOKED_AT)) {
        if (parts.length === most || taken.has(row.chat_id)) continue
        taken.add(row.chat_id)
        claimOne.run(by, now, row.id)
        parts.push(partOf({ ...row, state: 'claimed', claimed_by: by, at: now }))
      }
      return parts
    },
  )
  const tellAll = database.transaction((ids: readonly PartId[]) => {
    for (const id of ids) tell.run(id)
  })
  const prune = database.transaction((before: number) => {
    if (pruneEditions.run(before, PRUNED_AT_ONCE).changes > 0) prunePayloads.run()
  })

  return {
    ...settleParts(database),
    issue: issueEditions(database),
    claim(by, now, most, busy) {
      let claimed: readonly Part[] = []
      writtenThrough(database, () => {
        claimed = claim.immediate(by, now, most, busy)
      })
      return claimed
    },
    abandoned: (by) => abandoned.all(by).map(partOf),
    untold: (most) => untold.all(most).map(partOf),
    told: (ids) => tellAll(ids),
    nextWaiting: () => nextWaiting.get() ?? null,
    partsOf: (id) => ofEdition.all(id).map(partOf),
    progressOf(id) {
      const progress = { waiting: 0, claimed: 0, sent: 0, failed: 0, uncertain: 0, dropped: 0 }
      const rows = counts.all(id)
      for (const { state, count } of rows) progress[state] = count
      const repeats = rows.find(({ state }) => state === 'sent')?.repeats ?? 0
      return { ...progress, repeats } satisfies Progress
    },
    drop: (of, now, reason) =>
      'editionId' in of
        ? dropOfEdition.run(now, reason, of.editionId).changes
        : dropOfTarget.run(now, reason, of.targetId).changes,
    moveChat: (from, to) => void move.run(to, from),
    prune: (before) => prune.immediate(before),
  }
}
