import { inline, paragraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_QUESTION = 300

/** How a follow-up was understood; nothing for a question that was read as it stands. */
export function understoodLine(question: string | null, messages: LocalMessages): readonly Block[] {
  if (question === null) return []
  const shown = truncate(plainText(question).trim(), MAX_QUESTION)
  return [paragraph(inline(messages.text('understood-as', { question: shown }), 'italic'))]
}
