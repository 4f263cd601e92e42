import { localeOf } from '../../messages/locale.js'
import type { LocalMessages } from '../../messages/messages.js'
import type { BotContext } from '../handlers/bot-context.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { chosenLocale } from '../language/chosen-locale.js'
import { startParameter } from '../links/start-parameter.js'
import { findResults, type InlineQuery } from './find-results.js'
import { wireResult } from './inline-result.js'

/** Seconds that Telegram may keep results for the same reader and query: new articles show after that. */
const CACHE_SECONDS = 60

/** `@bot question` in any chat: answers, each with its source, for the reader to send. */
export function createInlineQueryHandler(deps: HandlerDeps): (ctx: BotContext) => Promise<void> {
  return async (ctx) => {
    const query = readQuery(ctx, deps)
    if (query === null) return
    const { results, next } = findResults(query, deps)
    const payload = {
      inline_query_id: ctx.inlineQuery?.id,
      results: results.flatMap((result) => wireResult(result) ?? []),
      cache_time: CACHE_SECONDS,
      // The frame is in the reader's own language.
      is_personal: true,
      next_offset: next === null ? undefined : String(next),
      button: buttonOf(query, results.length === 0, deps.messages.in(query.locale)),
    }
    await deps.gateway.reply('answerInlineQuery', payload, ctx.signal)
  }
}

function readQuery(ctx: BotContext, deps: HandlerDeps): InlineQuery | null {
  const { inlineQuery, botInfo } = ctx
  if (inlineQuery === undefined) return null
  const { id, query, offset, from } = inlineQuery as Readonly<
    Record<keyof typeof inlineQuery, unknown>
  >
  const user = from as { readonly id?: unknown; readonly language_code?: string } | undefined
  if (typeof id !== 'string' || typeof query !== 'string' || typeof user?.id !== 'number')
    return null
  const chosen = chosenLocale(user.id, ctx.update.update_id, deps)
  return {
    text: query.trim(),
    offset: /^\d{1,3}$/.test(String(offset)) ? Number(offset) : 0,
    locale: chosen ?? localeOf(user.language_code, deps.defaultLocale),
    isChosen: chosen !== null,
    bot: botInfo.username,
  }
}

/** Above the results: the way to the private chat, which answers the same question at more length. */
function buttonOf({ text, offset }: InlineQuery, isEmpty: boolean, messages: LocalMessages) {
  if (offset > 0) return undefined
  const parameter = text === '' ? null : startParameter({ kind: 'question', text })
  const nothing = text === '' ? 'inline-nothing' : 'inline-none'
  return {
    text: messages.text(isEmpty ? nothing : 'inline-more'),
    start_parameter: parameter ?? 'inline',
  }
}
