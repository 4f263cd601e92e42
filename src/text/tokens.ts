import type { Span } from './span.js'

/** A word or number as written; its text is `text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string
}

/**
 * Words with inner apostrophes ("don't", "O’Brien"), dotted initialisms ("U.S."), and numbers with
 * their separators ("1,234.5"). A hyphen separates words.
 */
const TOKEN =
  /\p{Lu}\.(?:\p{Lu}\.)+|\p{N}+(?:[.,\u00a0\u202f]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?(?:\p{L}+)?|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*\p{N}*/gu

/** Cuts the stretch of `text` from `start` to `end` into words and numbers, in order; linear time. */
export function tokens(text: string, start = 0, end = text.length): readonly Token[] {
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end)
  const found: Token[] = []
  for (const match of stretch.matchAll(TOKEN)) {
    const at = start + match.index
    found.push({ start: at, end: at + match[0].length, text: match[0] })
  }
  return found
}
