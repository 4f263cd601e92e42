import type { Library } from '../../answer/library.js'
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
  { byName }: Library,
  first: readonly Button[] = [],
  chosen: Verdict | null = null,
): Keyboard {
  const best = turn?.answers.flatMap(({ citations }) => citations)[0]
  if (turn === null || best === undefined) return []
  const isWhole = byName.get(best.article)?.whole ?? true
  return [first, behindReply(turn.id, isWhole, messages), verdictButtons(turn.id, messages, chosen)]
}
