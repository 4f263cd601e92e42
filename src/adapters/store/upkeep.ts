import type { Database } from 'better-sqlite3'
import {
  ASKER_KEPT_FOR,
  KEPT_FOR,
  type ConversationStore,
} from '../../conversation/conversation-store.js'
import type { Outbox } from '../../delivery/outbox.js'
import { digestUpkeepOf } from './digest-upkeep.js'
import { writtenThrough } from './written-through.js'

/** What concerns all tables: moving, forgetting, and deleting with age. */
export function upkeepOf(
  database: Database,
  outbox: Outbox,
): Pick<ConversationStore, 'moveChat' | 'forgetUser' | 'forgetChat' | 'prune'> {
  const prepare = (sql: string) => database.prepare<number[]>(sql)
  const mergeSettings = prepare(
    `INSERT INTO chats (chat_id, locale, blocked)
     SELECT ?, locale, blocked FROM chats WHERE chat_id = ?
     ON CONFLICT (chat_id) DO UPDATE SET locale = coalesce(locale, excluded.locale)`,
  )
  const moveTurns = prepare('UPDATE turns SET chat_id = ? WHERE chat_id = ?')
  const dropSettings = prepare('DELETE FROM chats WHERE chat_id = ?')
  const dropTurnsOfChat = prepare('DELETE FROM turns WHERE chat_id = ?')
  const dropTurnsOfUser = prepare('DELETE FROM turns WHERE user_id = ? AND user_id <> chat_id')
  const dropVotes = prepare('DELETE FROM votes WHERE user_id = ?')
  const dropDislikes = prepare(
    `DELETE FROM open_questions WHERE reason = 'disliked'
     AND turn_id IN (SELECT turn_id FROM votes WHERE user_id = ?)
     AND NOT EXISTS (SELECT 1 FROM votes AS other WHERE other.turn_id = open_questions.turn_id
                     AND other.user_id <> ? AND other.verdict = 'not helpful')`,
  )
  const dropOldTurns = prepare('DELETE FROM turns WHERE at < ?')
  const dropAskers = prepare(
    'UPDATE turns SET user_id = NULL WHERE at < ? AND user_id IS NOT NULL AND user_id <> chat_id',
  )

  const digests = digestUpkeepOf(database, outbox)

  const moveChat = database.transaction((from: number, to: number) => {
    mergeSettings.run(to, from)
    dropSettings.run(from)
    moveTurns.run(to, from)
    digests.moveChat(from, to)
  })
  const forgetChat = database.transaction((chatId: number) => {
    dropSettings.run(chatId)
    dropTurnsOfChat.run(chatId)
    digests.forgetChat(chatId)
  })
  const forgetUser = database.transaction((userId: number) => {
    dropDislikes.run(userId, userId)
    dropVotes.run(userId)
    dropTurnsOfUser.run(userId)
    forgetChat(userId)
    digests.forgetUser(userId)
  })
  const prune = database.transaction((now: number) => {
    dropOldTurns.run(now - KEPT_FOR)
    dropAskers.run(now - ASKER_KEPT_FOR)
    digests.prune(now)
  })
  /** The log holds pages as they were before, until it is emptied into the file. */
  function withoutTrace(forget: () => void): void {
    writtenThrough(database, forget)
    database.pragma('wal_checkpoint(TRUNCATE)')
  }

  return {
    moveChat: (from, to) => writtenThrough(database, () => moveChat(from, to)),
    forgetChat: (chatId) => withoutTrace(() => forgetChat(chatId)),
    forgetUser: (userId) => withoutTrace(() => forgetUser(userId)),
    prune: (now) => prune(now),
  }
}
