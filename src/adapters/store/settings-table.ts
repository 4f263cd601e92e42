import type { Database } from 'better-sqlite3'
import type { ChatSettings, ChatSettingsStore } from '../../conversation/chat-settings.js'
import type { Language } from '../../text/language.js'
import { writtenThrough } from './written-through.js'

interface Row {
  readonly locale: Language | null
  readonly blocked: number
}

export function settingsTable(database: Database): ChatSettingsStore {
  const select = database.prepare<[number], Row>(
    'SELECT locale, blocked FROM chats WHERE chat_id = ?',
  )
  const upsert = database.prepare<[number, string | null, number]>(
    `INSERT INTO chats (chat_id, locale, blocked) VALUES (?, ?, ?)
     ON CONFLICT (chat_id) DO UPDATE SET locale = excluded.locale, blocked = excluded.blocked`,
  )
  return {
    get(chatId): ChatSettings {
      const row = select.get(chatId)
      return { chatId, locale: row?.locale ?? null, blocked: row?.blocked === 1 }
    },
    set({ chatId, locale, blocked }) {
      writtenThrough(database, () => void upsert.run(chatId, locale, Number(blocked)))
    },
  }
}
