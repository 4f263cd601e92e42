import type { Configuration } from '../adapters/configuration.js'
import { readLocaleFiles } from '../adapters/locale-files.js'
import type { Answer } from '../answer/answer.js'
import type { Library } from '../answer/library.js'
import { coverageOf } from '../messages/coverage.js'
import { frameLocale } from '../messages/frame-locale.js'
import { createMessages } from '../messages/messages.js'
import { blocksToTerminal, renderTerminal } from '../messages/render-terminal.js'
import { understoodLine } from '../messages/understood-line.js'
import { wantsColour, type Terminal } from './terminal.js'

/** Makes the function that writes answers as text for a terminal, in the language of each question. */
export function createTerminalReply(
  library: Library,
  { defaultLocale }: Configuration,
  terminal: Terminal,
): (answers: readonly Answer[], understood?: string | null) => string {
  const messages = createMessages(readLocaleFiles())
  const coverage = coverageOf(library.articles)
  const colour = wantsColour(terminal)
  const localOf = ({ question }: Answer) => messages.in(frameLocale(question, defaultLocale))
  return (answers, understood = null) => {
    const [first] = answers
    const line = first === undefined ? [] : understoodLine(understood, localOf(first))
    const parts = answers.map((answer) =>
      renderTerminal(answer, { messages: localOf(answer), colour, coverage }),
    )
    return [blocksToTerminal(line, colour), ...parts].filter((part) => part !== '').join('\n\n')
  }
}
