import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Grade } from '../../answer/answer.js'
import { unansweredOf } from '../../conversation/open-questions.js'
import type { StoredAnswer, Turn, TurnStore } from '../../conversation/turn.js'
import type { Language } from '../../text/language.js'
import type { OpenQuestionsTable } from './open-questions-table.js'

interface Row {
  readonly id: string
  readonly chat_id: number
  readonly topic_id: number | null
  readonly user_id: number | null
  readonly question_message_id: number
  readonly question: string
  readonly understood: string | null
  readonly lang: Language
  readonly at: number
  /** JSON of StoredAnswer[]. */
  readonly answers: string
  /** How many of the answers have which grade. */
  readonly answered: number
  readonly nearest: number
  readonly unanswered: number
}

/** Drawn at random, so that a button outlives even the file it was made with without meaning another turn. */
const ID_BYTES = 6

export function turnsTable(database: Database, openQuestions: OpenQuestionsTable): TurnStore {
  const insert = database.prepare<[Row]>(
    `INSERT INTO turns VALUES (@id, @chat_id, @topic_id, @user_id, @question_message_id, @question,
     @understood, @lang, @at, @answers, @answered, @nearest, @unanswered)`,
  )
  const change = database.prepare<[Row]>(
    `UPDATE turns SET question = @question, understood = @understood, lang = @lang,
     answers = @answers, answered = @answered, nearest = @nearest, unanswered = @unanswered
     WHERE id = @id`,
  )
  const byId = database.prepare<[string], Row>('SELECT * FROM turns WHERE id = ?')
  const byQuestion = database.prepare<[number, number], Row>(
    'SELECT * FROM turns WHERE chat_id = ? AND question_message_id = ? ORDER BY at DESC',
  )
  const byAnswer = database.prepare<[number, number], Row>(
    `SELECT turns.* FROM answer_messages JOIN turns ON turns.id = turn_id
     WHERE message_id = ? AND chat_id = ? ORDER BY at DESC`,
  )
  const recent = database.prepare<
    [number, number, number, number | null, number | null, number | null, number],
    Row
  >(
    `SELECT * FROM turns WHERE chat_id = ? AND at >= ? AND at < ? AND topic_id IS ?
     AND (? IS NULL OR user_id IS ?) ORDER BY at DESC, rowid DESC LIMIT ?`,
  )
  const messagesOf = database
    .prepare<[string], number>(
      'SELECT message_id FROM answer_messages WHERE turn_id = ? ORDER BY position',
    )
    .pluck()
  const addMessage = database.prepare<[string, number, number]>(
    'INSERT INTO answer_messages (turn_id, position, message_id) VALUES (?, ?, ?)',
  )
  const dropMessages = database.prepare<[string]>('DELETE FROM answer_messages WHERE turn_id = ?')

  const dropVotes = database.prepare<[string]>('DELETE FROM votes WHERE turn_id = ?')

  function turnOf(row: Row | undefined): Turn | null {
    if (row === undefined) return null
    return {
      id: row.id,
      chatId: row.chat_id,
      topicId: row.topic_id,
      userId: row.user_id,
      questionMessageId: row.question_message_id,
      answerMessageIds: messagesOf.all(row.id),
      question: row.question,
      understood: row.understood,
      lang: row.lang,
      at: row.at,
      answers: JSON.parse(row.answers) as readonly StoredAnswer[],
    }
  }

  function writeMessages({ id, answerMessageIds }: Turn): void {
    for (const [position, messageId] of answerMessageIds.entries()) {
      addMessage.run(id, position, messageId)
    }
  }

  const add = database.transaction((turn: Turn) => {
    insert.run(rowOf(turn))
    writeMessages(turn)
    openQuestions.replace(turn.id, 'unanswered', unansweredOf(turn))
  })

  const update = database.transaction((before: Turn, after: Turn) => {
    change.run(rowOf(after))
    if (after.answerMessageIds !== before.answerMessageIds) {
      dropMessages.run(after.id)
      writeMessages(after)
    }
    if (after.answers !== before.answers) {
      openQuestions.replace(after.id, 'unanswered', unansweredOf(after))
      // Verdicts were about the answers before.
      openQuestions.replace(after.id, 'disliked', [])
      dropVotes.run(after.id)
    }
  })

  return {
    add(turn) {
      const stored = { ...turn, id: randomBytes(ID_BYTES).toString('base64url') }
      add(stored)
      return stored
    },
    byId: (id) => turnOf(byId.get(id)),
    byAnswerMessage: (chatId, messageId) => turnOf(byAnswer.get(messageId, chatId)),
    byQuestionMessage: (chatId, messageId) => turnOf(byQuestion.get(chatId, messageId)),
    recentIn: ({ chatId, topicId, userId }, { since, before }, most) =>
      recent
        .all(chatId, since, before, topicId, userId, userId, most)
        .flatMap((row) => turnOf(row) ?? []),
    update(id, changes) {
      const before = turnOf(byId.get(id))
      if (before !== null) update(before, { ...before, ...changes })
    },
  }
}

function rowOf(turn: Turn): Row {
  const count = (grade: Grade) => turn.answers.filter((answer) => answer.grade === grade).length
  return {
    id: turn.id,
    chat_id: turn.chatId,
    topic_id: turn.topicId,
    user_id: turn.userId,
    question_message_id: turn.questionMessageId,
    question: turn.question,
    understood: turn.understood,
    lang: turn.lang,
    at: turn.at,
    answers: JSON.stringify(turn.answers),
    answered: count('answer'),
    nearest: count('nearest'),
    unanswered: count('none'),
  }
}
