import { inline, paragraph, type Block } from '../../messages/block.js'
import { digestMistake } from '../../messages/digest-mistake.js'
import { importMistakes } from '../../messages/import-mistakes.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { truncate } from '../../messages/truncate.js'
import type { MistakenLine } from './read-commands.js'

/** UTF-16 units of a mistaken line that is shown. */
const LONGEST_LINE = 100
/** Mistakes that are told; who mends these sees the others. */
const MOST = 10

/** Every mistake with its line and the right form, under the notice that nothing was changed. */
export function mistakeBlocks(
  mistakes: readonly MistakenLine[],
  messages: LocalMessages,
): readonly Block[] {
  return [
    paragraph(inline(messages.text('typed-mistakes'))),
    ...mistakes.slice(0, MOST).flatMap(({ line, mistake }) => {
      const told =
        'forms' in mistake ? digestMistake(mistake, messages) : importMistakes(mistake, messages)
      return [
        paragraph(inline(truncate(plainText(line), LONGEST_LINE), 'code')),
        ...told.map((block) => ({ ...block, tight: true })),
      ]
    }),
  ]
}
