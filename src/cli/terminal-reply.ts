import type { Configuration } from '../adapters/configuration.js'
import { readLocaleFiles } from '../adapters/locale-files.js'
import type { Answer } from '../answer/answer.js'
import type { Library } from '../answer/library.js'
import { coverageOf } from '../messages/coverage.js'
import { frameLocale } from '../messages/frame-locale.js'
import { createMessages } from '../messages/messages.js'
import { renderTerminal } from '../messages/render-terminal.js'
import { wantsColour, type Terminal } from './terminal.js'

/** Makes the function that writes answers as text for a terminal, in the language of each question. */
export function createTerminalReply(
  library: Library,
  { defaultLocale }: Configuration,
  terminal: Terminal,
): (answers: readonly Answer[]) => string {
  const messages = createMessages(readLocaleFiles())
  const coverage = coverageOf(library.articles)
  const colour = wantsColour(terminal)
  return (answers) =>
    answers
      .map((answer) => {
        const locale = frameLocale(answer.question, defaultLocale)
        return renderTerminal(answer, { messages: messages.in(locale), colour, coverage })
      })
      .join('\n\n')
}
