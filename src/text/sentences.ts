import { blockSpans } from './blocks.js'
import { readClosing } from './closers.js'
import { endsSentence } from './sentence-end.js'
import type { Span } from './span.js'
import { isWhite, trimSpan } from './trim-span.js'

const STOPS = '.!?…。！？؟'

/**
 * Sentences of English, Russian or Kazakh text: trimmed, in order, never overlapping, and together
 * holding all of the span but white space. A quotation of several sentences is split inside; what
 * closes it and names the speaker (`,” he said.`) stays with its last sentence. Linear in time.
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = []
  for (const block of blockSpans(text, span)) splitBlock(text, block, sentences)
  return sentences
}

/** Works on a copy of the block, so that no pattern looks beyond its end. */
function splitBlock(text: string, { start: offset, end }: Span, sentences: Span[]): void {
  const block = text.slice(offset, end)
  const held = heldBrackets(block)
  let start = 0
  let heldUntil = 0
  let quoteOpen = false
  let index = 0
  while (index < block.length) {
    const char = block[index] ?? ''
    if (char === '"') quoteOpen = !quoteOpen
    else if (char === '(') heldUntil = Math.max(heldUntil, held.get(index) ?? 0)
    if (!STOPS.includes(char)) {
      index++
      continue
    }
    const stopEnd = endOfStops(block, index)
    const closing = readClosing(block, stopEnd, quoteOpen)
    const stop = { start: index, end: stopEnd, closing }
    if (index >= heldUntil && endsSentence(block, start, stop)) {
      sentences.push(trimSpan(text, { start: offset + start, end: offset + closing.end }))
      start = closing.end
      index = closing.end
      quoteOpen = closing.quoteOpen
    } else {
      index = stopEnd
    }
  }
  const rest = trimSpan(text, { start: offset + start, end })
  if (rest.start < rest.end) sentences.push(rest)
}

/** `?!`, `...` and the spaced `. . .` are one stop. */
function endOfStops(block: string, index: number): number {
  let end = index + 1
  for (;;) {
    if (STOPS.includes(block[end] ?? ' ')) end++
    else if (block[end] === ' ' && block[end - 1] === '.' && block[end + 1] === '.') end += 2
    else return end
  }
}

/**
 * Brackets after which the sentence goes on in lower case (`He (b. 1950. See below) left`), from their
 * opening to their closing: a stop inside them ends nothing.
 */
function heldBrackets(block: string): ReadonlyMap<number, number> {
  const held = new Map<number, number>()
  const open: number[] = []
  for (let index = block.indexOf('('); index >= 0 && index < block.length; index++) {
    const char = block[index]
    if (char === '(') open.push(index)
    if (char !== ')') continue
    const start = open.pop()
    if (start === undefined) continue
    let next = index + 1
    while (isWhite(block[next])) next++
    if (/[\p{Ll},;:]/u.test(block[next] ?? '')) held.set(start, index)
  }
  return held
}
