import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import {
  targetId,
  type Audience,
  type DigestTarget,
  type StopReason,
  type TargetState,
} from '../../digest/digest-target.js'
import type { TargetStore } from '../../digest/target-store.js'
import { editionsTable } from './editions-table.js'
import { linkedChatsTable } from './linked-chats-table.js'
import { readStoredSettings } from './stored-digest-settings.js'
import { writtenThrough } from './written-through.js'

interface Row {
  readonly id: string
  readonly chat_id: number
  /** 0 outside of topics. */
  readonly topic_id: number
  readonly audience: Audience
  readonly title: string
  readonly username: string | null
  /** JSON of DigestSettings. */
  readonly settings: string
  readonly responsible: number
  readonly state: TargetState['kind']
  readonly reason: StopReason | null
  readonly skip_next: number
  readonly next_slot: number | null
  readonly covered: number | null
}

/** Drawn at random, so that a button outlives even the file it was made with without meaning another target. */
const ID_BYTES = 9

const COLUMNS = `id, chat_id, topic_id, audience, title, username, settings, responsible, state, reason,
  skip_next, next_slot, covered`

/** A target whose state changes to stopped is deleted with age from then on. */
const STOPPED_AT = `CASE WHEN @state <> 'stopped' THEN NULL
  ELSE coalesce(targets.stopped_at, unixepoch() * 1000) END`

export function targetsTable(database: Database): TargetStore {
  // A place has one target: who adds another one there changes it.
  const insert = database.prepare<[Row], Row>(
    `INSERT INTO targets (${COLUMNS}, stopped_at) VALUES (@id, @chat_id, @topic_id, @audience, @title,
     @username, @settings, @responsible, @state, @reason, @skip_next, @next_slot, @covered,
     CASE WHEN @state = 'stopped' THEN unixepoch() * 1000 END)
     ON CONFLICT (chat_id, topic_id) DO UPDATE SET audience = @audience, title = @title,
     username = @username, settings = @settings, responsible = @responsible, state = @state,
     reason = @reason, skip_next = @skip_next, next_slot = @next_slot, covered = @covered,
     stopped_at = ${STOPPED_AT} RETURNING *`,
  )
  const change = database.prepare<[Row]>(
    `UPDATE targets SET chat_id = @chat_id, topic_id = @topic_id, audience = @audience,
     title = @title, username = @username, settings = @settings, responsible = @responsible,
     state = @state, reason = @reason, skip_next = @skip_next, next_slot = @next_slot,
     covered = @covered, stopped_at = ${STOPPED_AT} WHERE id = @id`,
  )
  const byId = database.prepare<[string], Row>('SELECT * FROM targets WHERE id = ?')
  const byPlace = database.prepare<[number, number], Row>(
    'SELECT * FROM targets WHERE chat_id = ? AND topic_id = ?',
  )
  const byChat = database.prepare<[number], Row>(
    'SELECT * FROM targets WHERE chat_id = ? ORDER BY topic_id',
  )
  const remove = database.prepare<[string]>('DELETE FROM targets WHERE id = ?')
  const due = database.prepare<[number, number], Row>(
    `SELECT * FROM targets WHERE state = 'active' AND next_slot <= ? ORDER BY next_slot LIMIT ?`,
  )
  const scheduledAfter = database.prepare<[number], Row>(
    `SELECT * FROM targets WHERE state = 'active' AND next_slot > ? ORDER BY next_slot`,
  )
  const nextDue = database
    .prepare<[], number | null>(`SELECT min(next_slot) FROM targets WHERE state = 'active'`)
    .pluck()
  const counts = database.prepare<[], { readonly audience: Audience; readonly count: number }>(
    `SELECT audience, count(*) AS count FROM targets WHERE state = 'active' GROUP BY audience`,
  )
  const update = database.transaction(
    (id: DigestTarget['id'], changes: Partial<Omit<DigestTarget, 'id'>>): DigestTarget | null => {
      const before = targetOf(byId.get(id))
      if (before === null) return null
      const after = { ...before, ...changes, id }
      change.run(rowOf(after))
      return after
    },
  )

  return {
    ...linkedChatsTable(database),
    ...editionsTable(database),
    add(target) {
      const id = targetId(randomBytes(ID_BYTES).toString('base64url'))
      let added: DigestTarget | null = null
      writtenThrough(database, () => {
        added = targetOf(insert.get(rowOf({ ...target, id })))
      })
      return added ?? { ...target, id }
    },
    byId: (id) => targetOf(byId.get(id)),
    at: (chatId, topicId) => targetOf(byPlace.get(chatId, topicId ?? 0)),
    ofChat: (chatId) => byChat.all(chatId).flatMap((row) => targetOf(row) ?? []),
    update(id, changes) {
      let after: DigestTarget | null = null
      writtenThrough(database, () => {
        after = update.immediate(id, changes)
      })
      return after
    },
    remove: (id) => writtenThrough(database, () => void remove.run(id)),
    due: (now, most) => due.all(now, most).flatMap((row) => targetOf(row) ?? []),
    scheduledAfter: (moment) => scheduledAfter.all(moment).flatMap((row) => targetOf(row) ?? []),
    nextDue: () => nextDue.get() ?? null,
    counts() {
      const found = new Map(counts.all().map(({ audience, count }) => [audience, count]))
      const count = (audience: Audience) => found.get(audience) ?? 0
      return { private: count('private'), group: count('group'), channel: count('channel') }
    },
  }
}

function targetOf(row: Row | undefined): DigestTarget | null {
  if (row === undefined) return null
  return {
    id: targetId(row.id),
    chatId: row.chat_id,
    topicId: row.topic_id === 0 ? null : row.topic_id,
    audience: row.audience,
    title: row.title,
    username: row.username,
    settings: readStoredSettings(row.settings),
    responsible: row.responsible,
    state:
      row.state === 'stopped'
        ? { kind: 'stopped', reason: row.reason ?? 'off' }
        : { kind: row.state },
    skipNext: row.skip_next === 1,
    nextSlot: row.next_slot,
    covered: row.covered,
  }
}

function rowOf(target: DigestTarget): Row {
  const { state } = target
  return {
    id: target.id,
    chat_id: target.chatId,
    topic_id: target.topicId ?? 0,
    audience: target.audience,
    title: target.title,
    username: target.username,
    settings: JSON.stringify(target.settings),
    responsible: target.responsible,
    state: state.kind,
    reason: state.kind === 'stopped' ? state.reason : null,
    skip_next: Number(target.skipNext),
    next_slot: target.nextSlot,
    covered: target.covered,
  }
}
