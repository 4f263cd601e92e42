import { inline, paragraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'

/** The line over questions that the articles answer; they follow as buttons. Nothing where there are none. */
export function nearQuestionBlocks(
  questions: readonly string[],
  messages: LocalMessages,
): readonly Block[] {
  return questions.length === 0 ? [] : [paragraph(inline(messages.text('near-questions')))]
}
