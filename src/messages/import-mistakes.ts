import type { ImportMistake } from '../digest/settings-json.js'
import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

/** Of a file that is something else altogether. */
const MOST = 15
const MAX_FIELD = 40

/** What was wrong with imported settings, a line each. */
export function importMistakes(
  mistakes: readonly ImportMistake[],
  messages: LocalMessages,
): readonly Block[] {
  return mistakes.slice(0, MOST).map((mistake, i) => {
    const line = inline(sentence(mistake, messages))
    return i === 0 ? paragraph(line) : tightParagraph(line)
  })
}

function sentence({ problem, field, example }: ImportMistake, messages: LocalMessages): string {
  const named = truncate(plainText(field), MAX_FIELD)
  return messages.text(`digest-import-${problem}`, { field: named, example })
}
