import type { MiddlewareFn } from 'telegraf'
import type { BotContext } from './bot-context.js'

/** A handler took longer than it may. What it still does can no longer send anything. */
class HandlerDeadlineError extends Error {
  override readonly name = 'HandlerDeadlineError'
}

/**
 * Gives each update a signal that aborts after `ms` milliseconds or when the bot halts, and then goes on
 * without waiting for its handler.
 *
 * @throws HandlerDeadlineError
 */
export function deadline(ms: number, halting: AbortSignal): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const controller = new AbortController()
    ctx.signal = controller.signal
    const abort = () => controller.abort()
    const timer = setTimeout(abort, ms)
    halting.addEventListener('abort', abort)
    const expired = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => {
        reject(new HandlerDeadlineError(`a handler took longer than ${ms} ms`))
      })
    })
    try {
      await Promise.race([next(), expired])
    } finally {
      clearTimeout(timer)
      halting.removeEventListener('abort', abort)
    }
  }
}
