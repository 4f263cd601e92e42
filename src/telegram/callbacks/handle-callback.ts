import type { CallbackQuery } from 'telegraf/types'
import { localeOf, type Locale } from '../../messages/locale.js'
import { truncate } from '../../messages/truncate.js'
import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { chosenLocale } from '../language/chosen-locale.js'
import type { CallbackHandler, Notice } from './callback-handler.js'
import { readPress } from './read-press.js'

/** Telegram's limit for the text of an answer to a press. */
const MAX_NOTICE = 200

/**
 * Does what a pressed button is for, and answers every press, whatever happens: an unanswered one keeps
 * turning a wheel on the button.
 */
export function createCallbackHandler(
  deps: HandlerDeps,
  handlers: ReadonlyMap<string, CallbackHandler>,
): (ctx: BotContext) => Promise<void> {
  async function act(query: CallbackQuery, ctx: BotContext): Promise<Notice | null> {
    const locale = localeFor(query, ctx, deps)
    const press = readPress(query, ctx, locale)
    const handler = press === null ? undefined : handlers.get(press.data.kind)
    if (press !== null && handler !== undefined) return await handler(press, deps)
    return { text: deps.messages.in(locale).text('button-stale') }
  }

  return async (ctx) => {
    const query = ctx.callbackQuery
    const id: unknown = query?.id
    if (query === undefined || typeof id !== 'string') return
    let notice: Notice | null
    try {
      notice = await act(query, ctx)
    } catch (error) {
      deps.report(error, 'a button failed', ctx.update.update_id)
      notice = { text: deps.messages.in(deps.defaultLocale).text('button-failure') }
    }
    const payload = {
      callback_query_id: id,
      text: notice === null ? undefined : truncate(notice.text, MAX_NOTICE),
      show_alert: notice?.alert,
    }
    await deps.gateway.reply('answerCallbackQuery', payload, ctx.signal)
  }
}

/** The language chosen in the chat, else that of the one who pressed. */
function localeFor(
  { message, from }: CallbackQuery,
  { update }: BotContext,
  deps: HandlerDeps,
): Locale {
  const chosen = chosenLocale(message?.chat.id ?? from.id, update.update_id, deps)
  return chosen ?? localeOf(from.language_code, deps.defaultLocale)
}
