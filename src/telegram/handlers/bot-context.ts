import type { Context } from 'telegraf'

/** telegraf's context of one update. */
export interface BotContext extends Context {
  /** Aborts when the update has taken too long, or the bot has to end: nothing may be sent for it any more. */
  signal: AbortSignal
}
