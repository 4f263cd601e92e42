import type { Answer } from '../../answer/answer.js'
import type { Verdict } from '../../conversation/feedback.js'
import { restoredAnswer } from '../../conversation/restored-answer.js'
import { storedAnswer } from '../../conversation/stored-answer.js'
import type { StoredAnswer, Turn } from '../../conversation/turn.js'
import type { Block } from '../../messages/block.js'
import { renderAnswers } from '../../messages/render-answers.js'
import { understoodLine } from '../../messages/understood-line.js'
import { answerKeyboard } from '../handlers/answer-keyboard.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { otherButton } from '../other-reading/other-button.js'
import type { Keyboard } from '../rendering/keyboard.js'

interface ReplyAgain {
  readonly blocks: readonly Block[]
  readonly keyboard: Keyboard
}

/**
 * The reply of a turn as it was sent: looked up again, and where the articles answer otherwise by now, what is stored of
 * it. Null where they no longer hold what it cited.
 *
 * @param chosen - the verdict of the only reader there is
 */
export function replyAgain(
  turn: Turn,
  chosen: Verdict | null,
  deps: HandlerDeps,
): ReplyAgain | null {
  const { ask, library, messages, coverage } = deps
  const { lang, understood, question } = turn
  const again = ask(understood ?? question, { preferred: lang })
  const isAsBefore = isSame(again, turn.answers)
  const answers = isAsBefore
    ? again
    : turn.answers.map((stored) => restoredAnswer(stored, library().byName))
  if (answers.some(({ grade, citations }) => grade !== 'none' && citations.length === 0))
    return null
  const options = { messages, preferred: lang, chosen: lang, coverage: coverage() }
  const line = understoodLine(answers.length > 1 ? null : understood, messages.in(lang))
  const others = isAsBefore ? otherButton(turn, again, deps) : []
  return {
    blocks: [...line, ...renderAnswers(answers, options)],
    keyboard: answerKeyboard(turn, messages.in(lang), library(), others, chosen),
  }
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
