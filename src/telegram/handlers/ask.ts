import { askHowBlocks } from '../../messages/refusal-blocks.js'
import { renderAnswers } from '../../messages/render-answers.js'
import type { Handler } from './handler.js'

/** Answers the questions of a text; without any, says how to ask. */
export const handleQuestion: Handler = async (request, deps) => {
  const { ctx, text, locale } = request
  const { ask, coverage, messages, logger, clock } = deps
  if (text === '') return request.answer(askHowBlocks(messages.in(locale)))

  const start = clock.now()
  const answers = ask(text, { preferred: locale })
  const ms = Math.round(clock.now() - start)
  const { outcome } = await request.answer(
    renderAnswers(answers, { messages, preferred: locale, coverage: coverage() }),
  )
  const grades = answers.map(({ grade }) => grade)
  const fields = { update: ctx.update.update_id, grades, ms, outcome: outcome.kind }
  return logger.info(fields, 'question answered')
}
