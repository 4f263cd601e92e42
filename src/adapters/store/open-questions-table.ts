import type { Database } from 'better-sqlite3'
import type { OpenQuestion } from '../../conversation/feedback.js'
import type { NewOpenQuestion } from '../../conversation/open-questions.js'

interface Row {
  readonly id: number
  readonly question: string
  readonly lang: OpenQuestion['lang']
  readonly type: OpenQuestion['type']
  readonly answer_type: OpenQuestion['answerType']
  readonly reason: OpenQuestion['reason']
  readonly day: string
}

export interface OpenQuestionsTable {
  /** Puts these in place of those that a turn has for a reason. */
  replace(
    turnId: string,
    reason: OpenQuestion['reason'],
    questions: readonly NewOpenQuestion[],
  ): void
  /** Newest first. */
  newest(limit: number): readonly OpenQuestion[]
}

export function openQuestionsTable(database: Database): OpenQuestionsTable {
  const drop = database.prepare<[string, string]>(
    'DELETE FROM open_questions WHERE turn_id = ? AND reason = ?',
  )
  const insert = database.prepare<[NewOpenQuestion & { readonly turnId: string }]>(
    `INSERT INTO open_questions (turn_id, position, reason, question, lang, type, answer_type, day)
     VALUES (@turnId, @position, @reason, @question, @lang, @type, @answerType, @day)`,
  )
  const newest = database.prepare<[number], Row>(
    `SELECT id, question, lang, type, answer_type, reason, day FROM open_questions
     ORDER BY id DESC LIMIT ?`,
  )
  return {
    replace(turnId, reason, questions) {
      drop.run(turnId, reason)
      for (const question of questions) insert.run({ ...question, turnId })
    },
    newest: (limit) =>
      newest.all(limit).map(({ answer_type: answerType, ...rest }) => ({ ...rest, answerType })),
  }
}
