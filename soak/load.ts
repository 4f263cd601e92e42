import type { BotApi } from '../test/bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../test/bot-api/wire.js'

/** Questions that the seed articles answer, and one that they do not. */
export const QUESTIONS = [
  'Who is Eamon Gilmore?',
  'When was the memorandum signed?',
  'Who chairs the Constitutional Court?',
  'Which ministry presented the report in Geneva?',
  'Who won the football world cup in 1998?',
] as const

export interface Reader {
  readonly user: WireUser
  readonly chat: WireChat
}

export function readers(api: BotApi, count: number): readonly Reader[] {
  return Array.from({ length: count }, () => {
    const user = api.user({ languageCode: 'en' })
    return { user, chat: api.privateChat(user) }
  })
}

/** Everybody asks every question at once, in turns. */
export function askAll(api: BotApi, everybody: readonly Reader[]): void {
  for (const question of QUESTIONS) {
    for (const { user, chat } of everybody) api.sendText(chat, user, question)
  }
}

/** The texts that the bot has said in a chat, in order. */
export function said(api: BotApi, { chat }: Reader): readonly (string | undefined)[] {
  return api.replies(chat).map(({ text }) => text)
}

/** Waits until every reader has as many replies as questions, and the bot polls again with nothing left. */
export async function allAnswered(api: BotApi, everybody: readonly Reader[]): Promise<void> {
  for (const { chat } of everybody) {
    await api.waitForReplies(chat, QUESTIONS.length, { timeoutMs: 120_000 })
  }
}
