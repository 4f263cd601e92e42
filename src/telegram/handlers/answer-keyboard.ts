import type { Verdict } from '../../conversation/feedback.js'
import type { Turn } from '../../conversation/turn.js'
import type { LocalMessages } from '../../messages/messages.js'
import { behindReply } from '../evidence/evidence-keyboard.js'
import { verdictButtons } from '../feedback/verdict-buttons.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/**
 * The buttons under a reply: none where it cites nothing, or could not be stored.
 *
 * @param first - stand above the others
 * @param chosen - the verdict of the only reader there is
 */
export function answerKeyboard(
  turn: Turn | null,
  messages: LocalMessages,
  first: readonly Button[] = [],
  chosen: Verdict | null = null,
): Keyboard {
  const cites = turn?.answers.some(({ citations }) => citations.length > 0) ?? false
  if (turn === null || !cites) return []
  return [first, behindReply(turn.id, messages), verdictButtons(turn.id, messages, chosen)]
}
