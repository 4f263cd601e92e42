import type { HandlerDeps } from '../handlers/handler.js'
import type { Right } from '../rights/chat-rights.js'

/** Somebody who asks for something of a digest. */
export interface Asker {
  readonly userId: number
  /** The update that they ask by. */
  readonly update: number
  readonly signal: AbortSignal
}

/** Notes a refusal in the log, by ids alone. @param what - the target or chat that was asked for, as far as it has one */
export function noteRefusal(
  { userId, update }: Asker,
  what: { readonly target?: string; readonly chat?: number | string },
  right: Exclude<Right, 'granted'> | 'none',
  { logger }: Pick<HandlerDeps, 'logger'>,
): void {
  logger.warn({ update, user: userId, ...what, right }, 'a digest was refused')
}
