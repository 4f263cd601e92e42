import type { Turn } from '../../conversation/turn.js'
import type { Press } from '../callbacks/callback-handler.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** The turn that a button names; null where it is forgotten, or the button stands in another chat. */
export function turnOfPress({ data, place }: Press, { store }: HandlerDeps): Turn | null {
  const turn = store.turns.byId(data.id)
  return turn !== null && turn.chatId === place?.chatId ? turn : null
}
