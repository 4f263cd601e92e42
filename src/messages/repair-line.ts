import type { Answer } from '../answer/answer.js'
import { inline, paragraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const MAX_WORD = 60

/** Which words of the question were read as others; nothing where none was. */
export function repairLine(
  { question, repairs }: Answer,
  messages: LocalMessages,
): readonly Block[] {
  if (repairs.length === 0) return []
  const shown = (word: string) => {
    const text = truncate(plainText(word), MAX_WORD)
    return messages.text('quoted', { text })
  }
  const pairs = repairs.map(({ from, to }) => asWritten(from, to, question.text))
  const to = messages.list(pairs.map((pair) => shown(pair.to)))
  const from = messages.list(pairs.map((pair) => shown(pair.from)))
  return [paragraph(inline(messages.text('repairs', { to, from }), 'italic'))]
}

/** Repairs are told in folded words: the question's own capitals are put back. */
function asWritten(from: string, to: string, question: string) {
  const start = question.toLowerCase().indexOf(from.toLowerCase())
  const written = question.slice(start, start + from.length)
  if (start < 0 || written.toLowerCase() !== from.toLowerCase()) return { from, to }
  const [first = '', ...rest] = to
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
  return { from: written, to: isCapital ? `${first.toUpperCase()}${rest.join('')}` : to }
}
