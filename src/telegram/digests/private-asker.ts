import type { Request } from '../handlers/handler.js'
import type { Asker } from './refuse.js'
import type { PanelPlace } from './show-panel.js'

/** The asker and the place of a message in a private chat. */
export function privateAsker({ ctx, message, locale }: Request): {
  readonly asker: Asker
  readonly place: PanelPlace
} {
  const { signal } = ctx
  const { id: chatId } = message.chat
  return {
    asker: { userId: chatId, update: ctx.update.update_id, signal },
    place: { chatId, message: null, locale, signal },
  }
}
