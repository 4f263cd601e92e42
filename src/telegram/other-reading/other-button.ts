import type { Answer } from '../../answer/answer.js'
import { otherReading } from '../../conversation/other-reading.js'
import type { Turn } from '../../conversation/turn.js'
import { headline } from '../../messages/headline.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { HandlerDeps } from '../handlers/handler.js'
import type { Button } from '../rendering/keyboard.js'

/** The kind of callback data; its id is a turn's. */
export const OTHER = 'other'

/** UTF-16 units: about a line of a telephone. */
const LONGEST_LABEL = 36

/** The button for what the question of a turn also fits, named by its article; none where there is nothing else. */
export function otherButton(
  turn: Turn | null,
  answers: readonly Answer[],
  { library, today, messages }: Pick<HandlerDeps, 'library' | 'today' | 'messages'>,
): readonly Button[] {
  const [only, second] = answers
  if (turn === null || only === undefined || second !== undefined) return []
  // What was said before tells what a follow-up means.
  if (turn.understood !== null) return []
  const article = otherReading(library(), only, today())?.citations[0]?.article
  if (article === undefined) return []
  const label = headline(article, LONGEST_LABEL)
  const text = messages.in(turn.lang).text('button-other', { article: label })
  return [{ kind: 'callback', text, data: formatCallbackData(OTHER, turn.id) }]
}
