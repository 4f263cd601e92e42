import type { Database } from 'better-sqlite3'
import type { FeedbackStore, Verdict } from '../../conversation/feedback.js'
import { dislikedOf } from '../../conversation/open-questions.js'
import type { TurnStore } from '../../conversation/turn.js'
import type { OpenQuestionsTable } from './open-questions-table.js'
import { writtenThrough } from './written-through.js'

export function feedbackTable(
  database: Database,
  turns: TurnStore,
  openQuestions: OpenQuestionsTable,
): FeedbackStore {
  const upsert = database.prepare<[string, number, Verdict]>(
    `INSERT INTO votes (turn_id, user_id, verdict) VALUES (?, ?, ?)
     ON CONFLICT (turn_id, user_id) DO UPDATE SET verdict = excluded.verdict`,
  )
  const verdictOf = database
    .prepare<[string, number], Verdict>(
      'SELECT verdict FROM votes WHERE turn_id = ? AND user_id = ?',
    )
    .pluck()
  const dislikes = database
    .prepare<[string], number>(
      "SELECT count(*) FROM votes WHERE turn_id = ? AND verdict = 'not helpful'",
    )
    .pluck()
  const isDisliked = (turnId: string): boolean => (dislikes.get(turnId) ?? 0) > 0

  const vote = database.transaction((turnId: string, userId: number, verdict: Verdict) => {
    const turn = turns.byId(turnId)
    if (turn === null) return
    const before = isDisliked(turnId)
    upsert.run(turnId, userId, verdict)
    const after = isDisliked(turnId)
    if (after !== before) openQuestions.replace(turnId, 'disliked', after ? dislikedOf(turn) : [])
  })
  return {
    vote(turnId, userId, verdict) {
      writtenThrough(database, () => vote(turnId, userId, verdict))
    },
    verdictOf: (turnId, userId) => verdictOf.get(turnId, userId) ?? null,
    openQuestions: (limit) => openQuestions.newest(limit),
  }
}
