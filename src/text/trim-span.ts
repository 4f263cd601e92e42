import type { Span } from './span.js'

const WHITE = /\s/u

/** White space as JavaScript's `\s` has it: no-break spaces and the byte-order mark included. */
export function isWhite(char: string | undefined): boolean {
  return char !== undefined && (char === ' ' || char === '\n' || WHITE.test(char))
}

/** The span without white space at its ends; empty (`start === end`) when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isWhite(text[start])) start++
  while (end > start && isWhite(text[end - 1])) end--
  return { start, end }
}
