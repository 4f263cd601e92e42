import type { Message } from 'telegraf/types'
import type { Turn } from '../../conversation/turn.js'
import { storedAnswer } from '../../conversation/stored-answer.js'
import { localeOf } from '../../messages/locale.js'
import { answerKeyboard } from '../handlers/answer-keyboard.js'
import type { BotContext } from '../handlers/bot-context.js'
import { composeReply } from '../handlers/compose-reply.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { readMessage } from '../handlers/read-message.js'
import { understand } from '../handlers/understand.js'
import { chosenLocale } from '../language/chosen-locale.js'
import { otherButton } from '../other-reading/other-button.js'
import { replaceReply } from './replace-reply.js'

/** Answers an edited question anew, in place of the reply it had. An edit of anything else changes nothing. */
export function createEditHandler(deps: HandlerDeps): (ctx: BotContext) => Promise<void> {
  return async (ctx) => {
    const message = ctx.editedMessage as Message | undefined
    if (message === undefined) return
    try {
      await answerAnew(message, ctx, deps)
    } catch (error) {
      deps.report(error, 'an edited question could not be answered', ctx.update.update_id)
    }
  }
}

async function answerAnew(message: Message, ctx: BotContext, deps: HandlerDeps): Promise<void> {
  const { store, messages, logger, clock, floodMeter, defaultLocale } = deps
  const { chat, from, message_id: messageId, sender_chat: senderChat } = message
  const turn = store.turns.byQuestionMessage(chat.id, messageId)
  const text = questionIn(message, ctx)
  // Telegram reports edits that leave the text as it is: a link's preview, a reaction.
  if (turn === null || text === null || text === turn.question) return
  const reader = senderChat?.id ?? from?.id ?? chat.id
  if (floodMeter.count(reader, clock.now()).kind !== 'answer') return

  const chosen = chosenLocale(chat.id, ctx.update.update_id, deps)
  const locale = chosen ?? localeOf(from?.language_code, defaultLocale)
  const understood = understand({ ctx, message, text }, turn.at, deps)
  const { answers, lang, blocks } = composeReply(understood, { locale, chosen }, deps)
  const stored = answers.map(storedAnswer)
  const changes = { question: text, understood: understood.followUp, lang, answers: stored }
  const changed: Turn = { ...turn, ...changes }
  store.turns.update(turn.id, changes)
  const keyboard = answerKeyboard(
    changed,
    messages.in(lang),
    deps.library(),
    otherButton(changed, answers, deps),
  )
  const answerMessageIds = await replaceReply(changed, message, blocks, keyboard, ctx.signal, deps)
  store.turns.update(turn.id, { answerMessageIds })
  const grades = answers.map(({ grade }) => grade)
  logger.info({ update: ctx.update.update_id, grades }, 'edited question answered')
}

/** The question that a message asks by now; null for a command that asks none, and for no words. */
function questionIn(message: Message, { botInfo }: BotContext): string | null {
  const intent = readMessage(message, botInfo)
  if (intent.kind === 'question') return intent.text === '' ? null : intent.text
  const isAsk = intent.kind === 'command' && intent.name === 'ask' && intent.rest !== ''
  return isAsk ? intent.rest : null
}
