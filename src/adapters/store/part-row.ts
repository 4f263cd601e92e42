import type { Audience } from '../../digest/digest-target.js'
import { editionId } from '../../digest/edition.js'
import { partId, type Part, type PartState, type Payload } from '../../delivery/part.js'

/** A row of `parts` with its payload. */
export interface PartRow {
  readonly id: number
  readonly edition_id: string
  readonly position: number
  readonly chat_id: number
  /** 0 outside of topics. */
  readonly topic_id: number
  readonly audience: Audience
  /** JSON. */
  readonly payload: string
  readonly state: PartState['kind']
  readonly since: number
  readonly not_before: number
  readonly claimed_by: string | null
  readonly at: number | null
  readonly message_id: number | null
  readonly reason: string | null
  readonly attempts: number
  readonly repeats: number
}

/** The columns of a {@link PartRow}, of `parts` joined with `payloads`. */
export const PART_COLUMNS = `parts.id, edition_id, position, chat_id, topic_id, audience,
  payloads.payload, state, since, not_before, claimed_by, at, message_id, reason, attempts, repeats`

export function partOf(row: PartRow): Part {
  return {
    id: partId(row.id),
    editionId: editionId(row.edition_id),
    position: row.position,
    address: {
      chatId: row.chat_id,
      topicId: row.topic_id === 0 ? null : row.topic_id,
      audience: row.audience,
    },
    payload: JSON.parse(row.payload) as Payload,
    state: stateOf(row),
    since: row.since,
    attempts: row.attempts,
    repeats: row.repeats,
  }
}

function stateOf(row: PartRow): PartState {
  const at = row.at ?? 0
  if (row.state === 'waiting') return { kind: 'waiting', notBefore: row.not_before }
  if (row.state === 'claimed') return { kind: 'claimed', by: row.claimed_by ?? '', at }
  if (row.state === 'sent') return { kind: 'sent', at, messageId: row.message_id }
  return { kind: row.state, at, reason: row.reason ?? '' }
}
