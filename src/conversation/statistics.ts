import type { Grade } from '../answer/answer.js'
import type { Language } from '../text/language.js'

/** What was asked and said in a stretch of time; questions that readers had deleted are missing. */
export interface Statistics {
  /** Chats that asked. */
  readonly chats: number
  readonly grades: Readonly<Record<Grade, number>>
  /** Questions by the language of their reply's frame. */
  readonly languages: Readonly<Record<Language, number>>
  readonly helpful: number
  readonly notHelpful: number
}
