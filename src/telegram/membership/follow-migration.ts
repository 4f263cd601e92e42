import type { MiddlewareFn } from 'telegraf'
import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Moves what is stored of a group that has become a supergroup: both chats tell of it, in either order. */
export function followMigration({ store }: Pick<HandlerDeps, 'store'>): MiddlewareFn<BotContext> {
  return async ({ message }, next) => {
    if (message !== undefined && 'migrate_to_chat_id' in message) {
      store.moveChat(message.chat.id, message.migrate_to_chat_id)
    }
    if (message !== undefined && 'migrate_from_chat_id' in message) {
      store.moveChat(message.migrate_from_chat_id, message.chat.id)
    }
    await next()
  }
}
