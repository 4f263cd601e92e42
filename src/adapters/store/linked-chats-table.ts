import type { Database } from 'better-sqlite3'
import type { LinkedChat, TargetStore } from '../../digest/target-store.js'
import { writtenThrough } from './written-through.js'

interface Row {
  readonly chat_id: number
  readonly audience: LinkedChat['audience']
  readonly title: string
  readonly username: string | null
  readonly may_post: number
}

type LinkedChats = Pick<
  TargetStore,
  'link' | 'unlink' | 'linked' | 'linkedByUsername' | 'noteAdmins' | 'linkedOf'
>

/** The chats that the bot was added to, and who is or was an admin of them. */
export function linkedChatsTable(database: Database): LinkedChats {
  const link = database.prepare<[Row]>(
    `INSERT INTO linked_chats VALUES (@chat_id, @audience, @title, @username, @may_post)
     ON CONFLICT (chat_id) DO UPDATE SET audience = excluded.audience, title = excluded.title,
     username = excluded.username, may_post = excluded.may_post`,
  )
  const unlink = database.prepare<[number]>('DELETE FROM linked_chats WHERE chat_id = ?')
  const byChat = database.prepare<[number], Row>('SELECT * FROM linked_chats WHERE chat_id = ?')
  const byUsername = database.prepare<[string], Row>(
    'SELECT * FROM linked_chats WHERE lower(username) = lower(?)',
  )
  const noteAdmin = database.prepare<[number, number]>(
    `INSERT OR IGNORE INTO chat_admins (chat_id, user_id)
     SELECT chat_id, ? FROM linked_chats WHERE chat_id = ?`,
  )
  const noteAdmins = database.transaction((chatId: number, userIds: readonly number[]) => {
    for (const userId of userIds) noteAdmin.run(userId, chatId)
  })
  const ofUser = database.prepare<[number], Row>(
    `SELECT linked_chats.* FROM chat_admins JOIN linked_chats USING (chat_id)
     WHERE user_id = ? ORDER BY title, chat_id`,
  )
  return {
    link({ chatId, audience, title, username, mayPost }) {
      const row = { chat_id: chatId, audience, title, username, may_post: Number(mayPost) }
      writtenThrough(database, () => void link.run(row))
    },
    unlink: (chatId) => writtenThrough(database, () => void unlink.run(chatId)),
    linked: (chatId) => linkedChatOf(byChat.get(chatId)),
    linkedByUsername: (username) => linkedChatOf(byUsername.get(username)),
    noteAdmins: (chatId, userIds) => noteAdmins(chatId, userIds),
    linkedOf: (userId) => ofUser.all(userId).flatMap((row) => linkedChatOf(row) ?? []),
  }
}

function linkedChatOf(row: Row | undefined): LinkedChat | null {
  if (row === undefined) return null
  return {
    chatId: row.chat_id,
    audience: row.audience,
    title: row.title,
    username: row.username,
    mayPost: row.may_post === 1,
  }
}
