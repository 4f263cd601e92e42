import { askHowBlocks } from '../../messages/refusal-blocks.js'
import { frameLocale } from '../../messages/frame-locale.js'
import { renderAnswers } from '../../messages/render-answers.js'
import { answerKeyboard } from './answer-keyboard.js'
import type { Handler } from './handler.js'
import { keepReply, keepTurn } from './keep-turn.js'

/** Answers the questions of a text; without any, says how to ask. */
export const handleQuestion: Handler = async (request, deps) => {
  const { ctx, text, locale, chosen } = request
  const { ask, coverage, messages, logger, clock } = deps
  if (text === '') return request.answer(askHowBlocks(messages.in(locale)))

  const start = clock.now()
  const answers = ask(text, { preferred: locale })
  const ms = Math.round(clock.now() - start)
  const [first] = answers
  const lang = first === undefined ? locale : (chosen ?? frameLocale(first.question, locale))
  const turn = keepTurn(request, { answers, understood: null, lang }, deps)
  const { outcome, messageIds } = await request.answer(
    renderAnswers(answers, { messages, preferred: locale, chosen, coverage: coverage() }),
    answerKeyboard(turn, messages.in(lang)),
  )
  if (turn !== null) keepReply(turn, messageIds, request, deps)
  const grades = answers.map(({ grade }) => grade)
  const fields = { update: ctx.update.update_id, grades, ms, outcome: outcome.kind }
  return logger.info(fields, 'question answered')
}
