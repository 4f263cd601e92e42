import type { Language } from '../text/language.js'

/** What is remembered of a chat; a private chat has the id of its user. */
export interface ChatSettings {
  readonly chatId: number
  /** Chosen with `/language`; null where nobody chose. */
  readonly locale: Language | null
  /** The bot was blocked or removed, and may not write there. */
  readonly blocked: boolean
}

export interface ChatSettingsStore {
  /** Nothing chosen and not blocked, for a chat that was never seen. */
  get(chatId: number): ChatSettings
  set(settings: ChatSettings): void
}
