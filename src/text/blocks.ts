import type { Span } from './span.js'
import { trimSpan } from './trim-span.js'

/** The widest line that still counts as wrapped by hand or by a mail program. */
const WRAP_WIDTH = 120
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu
const BULLET = /(?:[-–—•*▪◦·‣]|\d{1,3}[.)]|\p{L}\))\s/uy
const LOWER_START = /[«“"'‘(]?\p{Ll}/uy

/**
 * The stretches that no sentence crosses: paragraphs, headings, list items and single lines. Lines of
 * a hard-wrapped text are joined; otherwise only a line that goes on in lower case is. In order,
 * trimmed, and together they hold all that is not white space.
 */
export function blockSpans(text: string, span: Span): readonly Span[] {
  const lines = trimmedLines(text, span)
  const width = wrapWidth(text, lines)
  const blocks: Span[] = []
  let open: Span | null = null
  let previous: Span | null = null
  for (const line of lines) {
    if (line.start === line.end) {
      if (open !== null) blocks.push(open)
      open = null
    } else if (open !== null && previous !== null && goesOn(text, previous, line, width)) {
      open = { start: open.start, end: line.end }
    } else {
      if (open !== null) blocks.push(open)
      open = line
    }
    previous = line
  }
  if (open !== null) blocks.push(open)
  return blocks
}

function trimmedLines(text: string, span: Span): Span[] {
  const lines: Span[] = []
  const part = text.slice(span.start, span.end)
  let start = 0
  for (const { index, 0: lineEnd } of part.matchAll(LINE_END)) {
    lines.push(trimSpan(text, { start: span.start + start, end: span.start + index }))
    start = index + lineEnd.length
  }
  lines.push(trimSpan(text, { start: span.start + start, end: span.end }))
  return lines
}

/** The longest line of a hard-wrapped text; null when the text has one line per paragraph. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  let width = 0
  let joints = 0
  let previous: Span | null = null
  for (const line of lines) {
    width = Math.max(width, line.end - line.start)
    if (previous !== null && previous.end > previous.start && startsLower(text, line)) joints++
    previous = line
  }
  return width <= WRAP_WIDTH && joints >= 2 ? width : null
}

function goesOn(text: string, previous: Span, line: Span, width: number | null): boolean {
  if (matchesAt(BULLET, text, line)) return false
  if (startsLower(text, line)) return true
  if (width === null) return false
  const firstWord = /^\S+/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  return previous.end - previous.start + 1 + firstWord > width * 0.9
}

function startsLower(text: string, line: Span): boolean {
  return line.end > line.start && matchesAt(LOWER_START, text, line)
}

function matchesAt(pattern: RegExp, text: string, line: Span): boolean {
  pattern.lastIndex = line.start
  return pattern.test(text)
}
