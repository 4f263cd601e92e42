import type { Answer } from '../answer/answer.js'
import type { Block, Inline } from './block.js'
import type { Coverage } from './coverage.js'
import type { LocalMessages } from './messages.js'
import { renderAnswer } from './render-answer.js'

const SGR = {
  bold: ['\u001B[1m', '\u001B[22m'],
  italic: ['\u001B[3m', '\u001B[23m'],
  dim: ['\u001B[2m', '\u001B[22m'],
} as const

export interface TerminalOptions {
  readonly messages: LocalMessages
  /** Writes ANSI escape sequences (bold, italic, dim). */
  readonly colour: boolean
  /** What a refusal says the corpus covers; left out, it does not say. */
  readonly coverage?: Coverage
}

/** The reply as lines of text without a line break at the end. */
export function renderTerminal(answer: Answer, options: TerminalOptions): string {
  const { messages, colour, coverage = null } = options
  return blocksToTerminal(renderAnswer(answer, messages, coverage), colour)
}

/** Blocks as text: quotations behind a bar, links spelled out. */
export function blocksToTerminal(blocks: readonly Block[], colour: boolean): string {
  return blocks
    .map((block, index) => {
      const gap = index === 0 ? '' : block.tight ? '\n' : '\n\n'
      const bar = block.kind === 'paragraph' ? '' : styled('│ ', 'dim', colour)
      return `${gap}${bar}${block.inlines.map((run) => inlineText(run, colour)).join('')}`
    })
    .join('')
}

function inlineText({ text, style, url }: Inline, colour: boolean): string {
  const shown = style === 'bold' || style === 'italic' ? styled(text, style, colour) : text
  return url === null ? shown : `${shown} ${styled(`<${url}>`, 'dim', colour)}`
}

function styled(text: string, style: keyof typeof SGR, colour: boolean): string {
  const [on, off] = SGR[style]
  return colour ? `${on}${text}${off}` : text
}
