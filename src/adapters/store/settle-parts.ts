import type { Database } from 'better-sqlite3'
import type { Outbox, PartChanges } from '../../delivery/outbox.js'
import type { PartId, PartState } from '../../delivery/part.js'

interface Settled {
  readonly id: number
  readonly by: string
  readonly state: PartState['kind']
  readonly notBefore: number | null
  readonly claimedBy: string | null
  readonly at: number | null
  readonly messageId: number | null
  readonly reason: string | null
  readonly untold: number
  readonly attempts: number | null
  readonly repeats: number | null
  readonly chatId: number | null
}

interface Place {
  readonly edition_id: string
  readonly position: number
}

/** Why the parts behind one that failed are not sent. */
const PART_BEFORE = 'a part before it was not sent'

/** What an outcome, or an admin, does to a part and to those behind it. */
export function settleParts(database: Database): Pick<Outbox, 'settle' | 'sendAgain' | 'confirm'> {
  const settleOne = database.prepare<[Settled], Place>(
    `UPDATE parts SET state = @state, not_before = coalesce(@notBefore, not_before),
     claimed_by = @claimedBy, at = @at, message_id = @messageId, reason = @reason, untold = @untold,
     attempts = coalesce(@attempts, attempts), repeats = coalesce(@repeats, repeats),
     chat_id = coalesce(@chatId, chat_id)
     WHERE id = @id AND state = 'claimed' AND claimed_by = @by RETURNING edition_id, position`,
  )
  const putOff = database.prepare<[number, string, number]>(
    `UPDATE parts SET not_before = max(not_before, ?)
     WHERE edition_id = ? AND position > ? AND state = 'waiting'`,
  )
  const dropBehind = database.prepare<[number, string, number]>(
    `UPDATE parts SET state = 'dropped', at = ?, reason = '${PART_BEFORE}'
     WHERE edition_id = ? AND position > ? AND state = 'waiting'`,
  )
  const putBack = database.prepare<[number, number, PartId], Place>(
    `UPDATE parts SET state = 'waiting', since = ?, not_before = ?, at = NULL, reason = NULL, untold = 0
     WHERE id = ? AND state IN ('uncertain', 'failed') RETURNING edition_id, position`,
  )
  const putBackBehind = database.prepare<[number, number, string, number]>(
    `UPDATE parts SET state = 'waiting', since = ?, not_before = ?, at = NULL, reason = NULL
     WHERE edition_id = ? AND position > ? AND state = 'dropped' AND reason = '${PART_BEFORE}'`,
  )

  const confirm = database.prepare<[number, PartId]>(
    `UPDATE parts SET state = 'sent', at = ?, reason = NULL, untold = 0
     WHERE id = ? AND state = 'uncertain'`,
  )

  const settle = database.transaction(
    (id: PartId, by: string, state: PartState, changes: PartChanges): boolean => {
      const place = settleOne.get(rowOf(id, by, state, changes))
      if (place === undefined) return false
      const { edition_id: edition, position } = place
      if (state.kind === 'waiting') putOff.run(state.notBefore, edition, position)
      if (state.kind === 'failed' || state.kind === 'dropped') {
        dropBehind.run(state.at, edition, position)
      }
      return true
    },
  )
  const sendAgain = database.transaction((id: PartId, now: number): boolean => {
    const place = putBack.get(now, now, id)
    if (place === undefined) return false
    putBackBehind.run(now, now, place.edition_id, place.position)
    return true
  })
  return {
    settle: (id, by, state, changes = {}) => settle.immediate(id, by, state, changes),
    sendAgain: (id, now) => sendAgain.immediate(id, now),
    confirm: (id, now) => confirm.run(now, id).changes > 0,
  }
}

function rowOf(id: PartId, by: string, state: PartState, changes: PartChanges): Settled {
  const { kind } = state
  const isEnd = kind === 'failed' || kind === 'uncertain' || kind === 'dropped'
  return {
    id,
    by,
    state: kind,
    notBefore: kind === 'waiting' ? state.notBefore : null,
    claimedBy: kind === 'claimed' ? state.by : null,
    at: kind === 'waiting' ? null : state.at,
    messageId: kind === 'sent' ? state.messageId : null,
    reason: isEnd ? state.reason : null,
    untold: Number(isEnd),
    attempts: changes.attempts ?? null,
    repeats: changes.repeats ?? null,
    chatId: changes.chatId ?? null,
  }
}
