import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Issue, Outbox } from '../../delivery/outbox.js'
import type { Payload } from '../../delivery/part.js'
import { editionId, type EditionId } from '../../digest/edition.js'
import { keepPayload } from './payloads-table.js'

/** Drawn at random, so that a button outlives even the file it was made with without meaning another edition. */
const ID_BYTES = 9

interface Slot {
  readonly next_slot: number | null
  readonly covered: number | null
  readonly skip_next: number
}

/** Writes editions with their parts and the changes of their targets, all in one transaction. */
export function issueEditions(database: Database): Outbox['issue'] {
  const slotOf = database.prepare<[string], Slot>(
    'SELECT next_slot, covered, skip_next FROM targets WHERE id = ?',
  )
  const insertEdition = database.prepare<
    [string, string, string, number | null, number, string, number | null]
  >('INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target_id, slot) DO NOTHING')
  const keep = keepPayload(database)
  const insertPart = database.prepare<
    [string, number, number, number, string, string, number, number]
  >(
    `INSERT INTO parts (edition_id, position, chat_id, topic_id, audience, payload, state, since, not_before)
     VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?)`,
  )
  const changeTarget = database.prepare<[number | null, number | null, number, string]>(
    'UPDATE targets SET next_slot = ?, covered = ?, skip_next = ? WHERE id = ?',
  )

  /** A batch often sends one payload to everybody: it is read and written once. */
  type Checksums = Map<Payload, string>

  function store(payload: Payload, known: Checksums): string {
    const before = known.get(payload)
    if (before !== undefined) return before
    const checksum = keep(payload)
    known.set(payload, checksum)
    return checksum
  }

  function write({ edition, address, payloads, notBefore, target }: Issue, known: Checksums) {
    const slot = slotOf.get(target.id)
    if (slot === undefined || slot.next_slot !== target.expectedSlot) return null
    const id = editionId(randomBytes(ID_BYTES).toString('base64url'))
    const { targetId, kind, at, articles, requestedBy } = edition
    const list = JSON.stringify(articles)
    const { changes } = insertEdition.run(id, targetId, kind, edition.slot, at, list, requestedBy)
    if (changes === 0) return null
    for (const [position, payload] of payloads.entries()) {
      const { chatId, topicId, audience } = address
      const checksum = store(payload, known)
      insertPart.run(id, position, chatId, topicId ?? 0, audience, checksum, notBefore, notBefore)
    }
    const { nextSlot, covered, skipNext } = target.changes
    changeTarget.run(
      nextSlot === undefined ? slot.next_slot : nextSlot,
      covered === undefined ? slot.covered : covered,
      skipNext === undefined ? slot.skip_next : Number(skipNext),
      target.id,
    )
    return id
  }

  const writeAll = database.transaction((issues: readonly Issue[]): (EditionId | null)[] => {
    const known: Checksums = new Map()
    return issues.map((issue) => write(issue, known))
  })
  return (issues) => (issues.length === 0 ? [] : writeAll.immediate(issues))
}
