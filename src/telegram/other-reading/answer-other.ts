import type { InlineKeyboardMarkup } from 'telegraf/types'
import { otherReading } from '../../conversation/other-reading.js'
import { storedAnswer } from '../../conversation/stored-answer.js'
import { renderAnswers } from '../../messages/render-answers.js'
import { understoodLine } from '../../messages/understood-line.js'
import { parseCallbackData } from '../callbacks/callback-data.js'
import type { CallbackHandler } from '../callbacks/callback-handler.js'
import { turnOfPress } from '../evidence/turn-of-press.js'
import { answerKeyboard } from '../handlers/answer-keyboard.js'
import { editMarkup } from '../handlers/edit-message.js'
import { sendBlocks } from '../handlers/send-blocks.js'
import { OTHER } from './other-button.js'

/** Answers a question for the other thing that it fits, in a message of its own; the button has then done its work. */
export const answerOther: CallbackHandler = async (press, deps) => {
  const { place, target, markup, locale, signal } = press
  const { store, library, messages, clock, gateway, today, coverage } = deps
  const turn = turnOfPress(press, deps)
  const question = turn?.understood ?? turn?.question
  const [answer] = question === undefined ? [] : deps.ask(question, { preferred: locale })
  const other = answer === undefined ? null : otherReading(library(), answer, today())
  if (turn === null || place === null || other === null) {
    return { text: messages.in(locale).text('button-stale') }
  }
  const { chatId, topicId, lang, userId, understood } = turn
  const local = messages.in(lang)
  const added = store.turns.add({
    chatId,
    topicId,
    userId,
    // The question's own message keeps its first reply.
    questionMessageId: place.messageId,
    answerMessageIds: [],
    question: turn.question,
    understood,
    lang,
    at: clock.date(),
    answers: [storedAnswer(other)],
  })
  const blocks = [
    ...understoodLine(understood, local),
    ...renderAnswers([other], { messages, preferred: lang, chosen: lang, coverage: coverage() }),
  ]
  const keyboard = answerKeyboard(added, local, library())
  const { messageIds } = await sendBlocks(gateway, blocks, place, { signal, keyboard })
  store.turns.update(added.id, { answerMessageIds: messageIds })
  if (markup !== null) await editMarkup(gateway, target, withoutOther(markup), signal)
  return null
}

function withoutOther({ inline_keyboard: rows }: InlineKeyboardMarkup): InlineKeyboardMarkup {
  const left = rows.map((row) =>
    row.filter(
      (button) =>
        !('callback_data' in button) || parseCallbackData(button.callback_data)?.kind !== OTHER,
    ),
  )
  return { inline_keyboard: left.filter((row) => row.length > 0) }
}
