import type { Message } from 'telegraf/types'
import { localeOf } from '../../messages/locale.js'
import type { BotContext } from './bot-context.js'
import { handleQuestion } from './ask.js'
import type { Handler, HandlerDeps, Request } from './handler.js'
import { handleArticles, handleLatest } from '../articles/handle-lists.js'
import { chosenLocale } from '../language/chosen-locale.js'
import { handleDigest } from '../digests/handle-digest.js'
import { handleSelected, isForSelected } from '../digests/handle-selected.js'
import { handleLanguage } from '../language/handle-language.js'
import { noteReachable } from '../manners/reachability.js'
import { tooManyQuestions } from '../manners/too-many-questions.js'
import { startTyping } from '../manners/typing.js'
import { handleReload } from '../operators/handle-reload.js'
import { handleStats } from '../operators/handle-stats.js'
import { handleUnanswered } from '../operators/handle-unanswered.js'
import { handleCancel } from '../privacy/handle-cancel.js'
import { handleForget } from '../privacy/handle-forget.js'
import { handlePrivacy } from '../privacy/handle-privacy.js'
import { handleFeeds } from '../sources/handle-feeds.js'
import { createSourceHandler } from '../sources/source-handler.js'
import { handleSubscribe, handleUnsubscribe } from '../subscriptions/handle-subscribe.js'
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
  ['digest', handleDigest],
  ['subscribe', handleSubscribe],
  ['unsubscribe', handleUnsubscribe],
  ['privacy', handlePrivacy],
  ['forget', handleForget],
  ['cancel', handleCancel],
  ['stats', handleStats],
  ['unanswered', handleUnanswered],
  ['reload', handleReload],
  ['feeds', handleFeeds],
])

/** Does what a message wants. If that fails, the reader hears of it in private, the log everywhere. */
export function createMessageHandler(deps: HandlerDeps): (ctx: BotContext) => Promise<void> {
  const sourceHandler = createSourceHandler(deps)
  return async (ctx) => {
    const { message } = ctx
    if (message === undefined) return
    const intent = readMessage(message, ctx.botInfo)
    const source = sourceHandler(message)
    const wanted = source ?? handlerOf(intent, message, deps)
    if (wanted === null) return
    noteReachable(message.chat.id, deps)
    const handler = source ?? slowed(wanted, message, deps)
    if (handler === null) return
    const to = destinationOf(message)
    const typing = startTyping(deps.gateway, to, ctx.signal)
    const chosen = chosenLocale(message.chat.id, ctx.update.update_id, deps)
    const request: Request = {
      ctx,
      message,
      text: textOf(intent),
      locale: chosen ?? localeOf(ctx.from?.language_code, deps.defaultLocale),
      chosen,
      isPrivate: message.chat.type === 'private',
      answer: (blocks, keyboard = []) => {
        typing.restart()
        return sendBlocks(deps.gateway, blocks, to, { signal: ctx.signal, keyboard })
      },
    }
    try {
      await handler(request, deps)
    } catch (error) {
      deps.report(error, 'a message could not be handled', ctx.update.update_id)
      await noticeInPrivate('failure')(request, deps)
    } finally {
      typing.stop()
    }
  }
}

function handlerOf(intent: Intent, message: Message, deps: HandlerDeps): Handler | null {
  if (intent.kind === 'none') return null
  if (intent.kind === 'question') {
    return isForSelected(intent.text, message, deps) ? handleSelected : handleQuestion
  }
  if (intent.kind === 'unsupported') return noticeInPrivate('unsupported')
  if (intent.name !== 'digest') deps.panelMemory.unselect(message.chat.id)
  return COMMANDS.get(intent.name) ?? noticeInPrivate('unknown-command')
}

/** The handler, unless its reader asks too much: then what tells them, or null where that was told. */
function slowed(
  handler: Handler,
  { from, sender_chat: senderChat }: Message,
  { floodMeter, clock }: HandlerDeps,
): Handler | null {
  const reader = senderChat?.id ?? from?.id
  if (reader === undefined) return handler
  const verdict = floodMeter.count(reader, clock.now())
  if (verdict.kind === 'answer') return handler
  return verdict.isTold ? null : tooManyQuestions(verdict.seconds)
}

function textOf(intent: Intent): string {
  if (intent.kind === 'question') return intent.text
  return intent.kind === 'command' ? intent.rest : ''
}
