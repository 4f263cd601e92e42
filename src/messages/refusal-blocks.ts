import type { Refusal } from '../answer/answer.js'
import { inline, paragraph, type Block } from './block.js'
import type { MessageKey } from './catalogue.js'
import type { LocalMessages } from './messages.js'

const REASONS = {
  'no words': 'refusal-no-words',
  'too long': 'refusal-too-long',
  'unknown words': 'refusal-unknown-words',
  'weak evidence': 'refusal-weak-evidence',
} as const satisfies Readonly<Record<Exclude<Refusal, 'empty'>, MessageKey>>

/** Why there is no answer; for an empty question, how to ask one. */
export function refusalBlocks(refusal: Refusal, messages: LocalMessages): readonly Block[] {
  if (refusal === 'empty') return askHowBlocks(messages)
  return [paragraph(inline(messages.text(REASONS[refusal])))]
}

/** How to put a question to `/ask` or a mention. @param example - a question that the articles answer */
export function askHowBlocks(
  messages: LocalMessages,
  example = messages.text('example-question'),
): readonly Block[] {
  return [paragraph(inline(messages.text('ask-how'))), paragraph(inline(`/ask ${example}`, 'code'))]
}
