import { localeOf } from '../../messages/locale.js'
import type { BotContext } from './bot-context.js'
import { handleQuestion } from './ask.js'
import type { Handler, HandlerDeps, Request } from './handler.js'
import { handleArticles, handleLatest } from '../articles/handle-lists.js'
import { chosenLocale } from '../language/chosen-locale.js'
import { handleLanguage } from '../language/handle-language.js'
import { handleReload } from '../operators/handle-reload.js'
import { handleStats } from '../operators/handle-stats.js'
import { handleUnanswered } from '../operators/handle-unanswered.js'
import { handleCancel } from '../privacy/handle-cancel.js'
import { handleForget } from '../privacy/handle-forget.js'
import { handlePrivacy } from '../privacy/handle-privacy.js'
import { noticeInPrivate } from './notice.js'
import { handleHelp, handleStart } from './welcome.js'
import { readMessage, type Intent } from './read-message.js'
import { destinationOf } from './destination.js'
import { sendBlocks } from './send-blocks.js'

const COMMANDS: ReadonlyMap<string, Handler> = new Map([
  ['start', handleStart],
  ['help', handleHelp],
  ['ask', handleQuestion],
  ['latest', handleLatest],
  ['articles', handleArticles],
  ['language', handleLanguage],
  ['privacy', handlePrivacy],
  ['forget', handleForget],
  ['cancel', handleCancel],
  ['stats', handleStats],
  ['unanswered', handleUnanswered],
  ['reload', handleReload],
])

/** Does what a message wants. If that fails, the reader hears of it in private, the log everywhere. */
export function createMessageHandler(deps: HandlerDeps): (ctx: BotContext) => Promise<void> {
  return async (ctx) => {
    const { message } = ctx
    if (message === undefined) return
    const intent = readMessage(message, ctx.botInfo)
    const handler = handlerOf(intent)
    if (handler === null) return
    const chosen = chosenLocale(message.chat.id, ctx.update.update_id, deps)
    const request: Request = {
      ctx,
      message,
      text: textOf(intent),
      locale: chosen ?? localeOf(ctx.from?.language_code, deps.defaultLocale),
      chosen,
      isPrivate: message.chat.type === 'private',
      answer: (blocks, keyboard = []) =>
        sendBlocks(deps.gateway, blocks, destinationOf(message), { signal: ctx.signal, keyboard }),
    }
    try {
      await handler(request, deps)
    } catch (error) {
      deps.report(error, 'a message could not be handled', ctx.update.update_id)
      await noticeInPrivate('failure')(request, deps)
    }
  }
}

function handlerOf(intent: Intent): Handler | null {
  if (intent.kind === 'none') return null
  if (intent.kind === 'question') return handleQuestion
  if (intent.kind === 'unsupported') return noticeInPrivate('unsupported')
  return COMMANDS.get(intent.name) ?? noticeInPrivate('unknown-command')
}

function textOf(intent: Intent): string {
  if (intent.kind === 'question') return intent.text
  return intent.kind === 'command' ? intent.rest : ''
}
