import { tooManyRequests } from './api-error.js'
import type { WireChat } from './wire.js'

/** Telegram's published limits for broadcasts (core.telegram.org/bots/faq#broadcasting-to-users). */
export const telegramLimits = { overallPerSecond: 30, chatPerSecond: 1, groupPerMinute: 20 }

export type RateLimits = typeof telegramLimits

export interface RateViolation {
  readonly limit: keyof RateLimits
  readonly chat: number
  readonly at: number
  /** Messages within the window, with the one that broke the limit. */
  readonly count: number
}

const windowMs: Readonly<Record<keyof RateLimits, number>> = {
  overallPerSecond: 1000,
  chatPerSecond: 1000,
  groupPerMinute: 60_000,
}

/**
 * Counts sent messages in sliding windows. Told to enforce, it refuses a message beyond a limit with 429 and the time
 * until it would pass, and does not count it; otherwise it only records the violation.
 */
export class RateMeter {
  enforce = false
  limits: RateLimits = telegramLimits
  readonly violations: RateViolation[] = []
  readonly peaks: Record<keyof RateLimits, number> = {
    overallPerSecond: 0,
    chatPerSecond: 0,
    groupPerMinute: 0,
  }
  readonly #sent = new Map<string, number[]>()

  count(chat: WireChat, now: number): void {
    const isGroup = chat.type === 'group' || chat.type === 'supergroup'
    const windows: readonly [keyof RateLimits, string][] = [
      ['overallPerSecond', 'all'],
      ['chatPerSecond', `chat ${chat.id}`],
      ...(isGroup ? [['groupPerMinute', `group ${chat.id}`] as [keyof RateLimits, string]] : []),
    ]
    const counts = windows.map(([limit, key]) => {
      const recent = this.#sent.get(key) ?? []
      this.#sent.set(key, recent)
      while (recent[0] !== undefined && recent[0] <= now - windowMs[limit]) recent.shift()
      if (recent.length >= this.limits[limit]) {
        this.violations.push({ limit, chat: chat.id, at: now, count: recent.length + 1 })
        const oldest = recent.at(-this.limits[limit]) ?? now
        if (this.enforce)
          throw tooManyRequests(Math.max(1, Math.ceil((oldest + windowMs[limit] - now) / 1000)))
      }
      return { limit, recent }
    })
    for (const { limit, recent } of counts) {
      recent.push(now)
      this.peaks[limit] = Math.max(this.peaks[limit], recent.length)
    }
  }
}
