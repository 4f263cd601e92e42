import type { Answer } from '../../answer/answer.js'
import { restoredAnswer } from '../../conversation/restored-answer.js'
import { storedAnswer } from '../../conversation/stored-answer.js'
import type { StoredAnswer, Turn } from '../../conversation/turn.js'
import type { Block } from '../../messages/block.js'
import { renderAnswers } from '../../messages/render-answers.js'
import { understoodLine } from '../../messages/understood-line.js'
import type { HandlerDeps } from '../handlers/handler.js'

/**
 * The reply of a turn as it was sent: looked up again, and where the articles answer otherwise by now, what is stored of
 * it. Null where they no longer hold what it cited.
 */
export function replyAgain(
  turn: Turn,
  { ask, library, messages, coverage }: HandlerDeps,
): readonly Block[] | null {
  const { lang, understood, question } = turn
  const again = ask(understood ?? question, { preferred: lang })
  const answers = isSame(again, turn.answers)
    ? again
    : turn.answers.map((stored) => restoredAnswer(stored, library().byName))
  if (answers.some(({ grade, citations }) => grade !== 'none' && citations.length === 0))
    return null
  const options = { messages, preferred: lang, chosen: lang, coverage: coverage() }
  const line = understoodLine(answers.length > 1 ? null : understood, messages.in(lang))
  return [...line, ...renderAnswers(answers, options)]
}

function isSame(again: readonly Answer[], stored: readonly StoredAnswer[]): boolean {
  return (
    again.length === stored.length &&
    again.every((answer, index) => {
      const { grade, answers, citations } = storedAnswer(answer)
      const before = stored[index]
      return (
        before?.grade === grade &&
        before.answers.join('\n') === answers.join('\n') &&
        before.citations.length === citations.length &&
        before.citations.every((one, at) => one.checksum === citations[at]?.checksum)
      )
    })
  )
}
