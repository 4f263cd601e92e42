import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'

/**
 * The language chosen in a chat (a private chat has the id of its user); null where nobody chose, and where
 * the store cannot tell: a reader is answered all the same.
 *
 * @param update - the id of the update that asks
 */
export function chosenLocale(
  chatId: number,
  update: number,
  { store, report }: Pick<HandlerDeps, 'store' | 'report'>,
): Locale | null {
  try {
    return store.settings.get(chatId).locale
  } catch (error) {
    report(error, 'settings could not be read', update)
    return null
  }
}
