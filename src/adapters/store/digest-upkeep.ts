import type { Database } from 'better-sqlite3'
import { KEPT_FOR, type ConversationStore } from '../../conversation/conversation-store.js'
import type { Outbox } from '../../delivery/outbox.js'

/** What {@link DigestTarget.responsible} is where the one who was had themselves forgotten. */
const NOBODY = 0

/** What becomes of digests when chats move or are forgotten; each method runs in a transaction of its caller's. */
export function digestUpkeepOf(
  database: Database,
  outbox: Outbox,
): Pick<ConversationStore, 'moveChat' | 'forgetUser' | 'forgetChat' | 'prune'> {
  const prepare = (sql: string) => database.prepare<number[]>(sql)
  const mergeLink = prepare(
    `INSERT INTO linked_chats (chat_id, audience, title, username, may_post)
     SELECT ?, audience, title, username, may_post FROM linked_chats WHERE chat_id = ?
     ON CONFLICT DO NOTHING`,
  )
  const mergeAdmins = prepare(
    `INSERT OR IGNORE INTO chat_admins (chat_id, user_id)
     SELECT ?, user_id FROM chat_admins WHERE chat_id = ?`,
  )
  const unlink = prepare('DELETE FROM linked_chats WHERE chat_id = ?')
  const moveTargets = prepare('UPDATE OR IGNORE targets SET chat_id = ? WHERE chat_id = ?')
  const dropTargets = prepare('DELETE FROM targets WHERE chat_id = ?')

  const dropWaiting = (where: string) =>
    prepare(
      `UPDATE parts SET state = 'dropped', at = unixepoch() * 1000, reason = 'stopped'
       WHERE state = 'waiting' AND edition_id IN
       (SELECT editions.id FROM editions JOIN targets ON targets.id = target_id WHERE ${where} = ?)`,
    )
  const stop = (reason: string, where: string) =>
    prepare(
      `UPDATE targets SET state = 'stopped', reason = '${reason}', next_slot = NULL,
       stopped_at = coalesce(stopped_at, unixepoch() * 1000)
       WHERE ${where} = ? AND state <> 'stopped'`,
    )
  const dropWaitingOfChat = dropWaiting('targets.chat_id')
  const dropWaitingOfAdmin = dropWaiting('responsible')
  const stopChat = stop('unreachable', 'chat_id')
  const stopOfAdmin = stop('admin left', 'responsible')
  const leave = prepare(`UPDATE targets SET responsible = ${NOBODY} WHERE responsible = ?`)
  const dropAdmin = prepare('DELETE FROM chat_admins WHERE user_id = ?')
  const dropRequests = prepare('UPDATE editions SET requested_by = NULL WHERE requested_by = ?')
  const dropStopped = prepare(`DELETE FROM targets WHERE state = 'stopped' AND stopped_at < ?`)

  return {
    moveChat(from, to) {
      mergeLink.run(to, from)
      mergeAdmins.run(to, from)
      unlink.run(from)
      moveTargets.run(to, from)
      // The supergroup has a digest of its own already.
      dropTargets.run(from)
      outbox.moveChat(from, to)
    },
    forgetChat(chatId) {
      dropWaitingOfChat.run(chatId)
      stopChat.run(chatId)
      unlink.run(chatId)
    },
    forgetUser(userId) {
      dropTargets.run(userId)
      dropWaitingOfAdmin.run(userId)
      stopOfAdmin.run(userId)
      leave.run(userId)
      dropAdmin.run(userId)
      dropRequests.run(userId)
    },
    prune(now) {
      outbox.prune(now - KEPT_FOR)
      dropStopped.run(now - KEPT_FOR)
    },
  }
}
