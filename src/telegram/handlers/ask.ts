import { examplesFor } from '../discovery/examples-for.js'
import { courtesyIn } from '../../conversation/courtesy.js'
import type { Answer } from '../../answer/answer.js'
import { nearQuestions } from '../../answer/suggestions/near-questions.js'
import type { Locale } from '../../messages/locale.js'
import { nearQuestionBlocks } from '../../messages/near-question-blocks.js'
import { questionKeyboard } from '../discovery/question-keyboard.js'
import { askHowBlocks } from '../../messages/refusal-blocks.js'
import { otherButton } from '../other-reading/other-button.js'
import { answerKeyboard } from './answer-keyboard.js'
import { composeReply } from './compose-reply.js'
import type { Handler, HandlerDeps } from './handler.js'
import { keepReply, keepTurn } from './keep-turn.js'
import { returnCourtesy } from './return-courtesy.js'
import { understand } from './understand.js'
import { wasAnswered } from './was-answered.js'

/** Questions that the articles answer, where the only one that was asked is not. */
function nearQuestionsOf(
  [only, second]: readonly Answer[],
  lang: Locale,
  { library, today }: Pick<HandlerDeps, 'library' | 'today'>,
): readonly string[] {
  if (only === undefined || second !== undefined) return []
  return nearQuestions(library(), only, { lang, now: today() })
}

/** Answers the questions of a text; without any, says how to ask. */
export const handleQuestion: Handler = async (request, deps) => {
  const { ctx, text, locale } = request
  const { messages, logger, clock } = deps
  if (text === '')
    return request.answer(askHowBlocks(messages.in(locale), examplesFor(locale, deps)[0]))
  const courtesy = courtesyIn(text)
  if (courtesy !== null) return await returnCourtesy(courtesy, request, deps)
  if (wasAnswered(request, deps)) {
    return logger.info({ update: ctx.update.update_id }, 'question was answered before')
  }

  const start = clock.now()
  const understood = understand(request, clock.date(), deps)
  const { answers, lang, blocks } = composeReply(understood, request, deps)
  const near = nearQuestionsOf(answers, lang, deps)
  const ms = Math.round(clock.now() - start)
  const turn = keepTurn(request, { answers, understood: understood.followUp, lang }, deps)
  const { outcome, messageIds } = await request.answer(
    [...blocks, ...nearQuestionBlocks(near, messages.in(lang))],
    [
      ...questionKeyboard(near),
      ...answerKeyboard(turn, messages.in(lang), deps.library(), otherButton(turn, answers, deps)),
    ],
  )
  if (turn !== null) keepReply(turn, messageIds, request, deps)
  const grades = answers.map(({ grade }) => grade)
  const fields = { update: ctx.update.update_id, grades, ms, outcome: outcome.kind }
  return logger.info(fields, 'question answered')
}
