import type { MiddlewareFn } from 'telegraf'
import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { noteNames } from './note-names.js'

/** Every message of a group tells what the group is called now. */
export function followNames({
  store,
  report,
}: Pick<HandlerDeps, 'store' | 'report'>): MiddlewareFn<BotContext> {
  return async ({ message, update }, next) => {
    const chat = message?.chat
    if (chat?.type === 'group' || chat?.type === 'supergroup') {
      try {
        const username = ('username' in chat ? chat.username : undefined) ?? null
        noteNames(chat.id, { title: chat.title, username }, store.targets)
      } catch (error) {
        report(error, 'the name of a chat could not be kept', update.update_id)
      }
    }
    await next()
  }
}
