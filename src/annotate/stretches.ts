import type { Span } from '../text/span.js'

/** Characters; no sentence of prose is as long, and what the rules compare within one stretch stays bounded. */
const LONGEST = 3000

/** A sentence cut at white space into stretches of bounded length: itself, unless it is no sentence of prose. */
export function stretchesOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const cut = space > from ? space : from + LONGEST
    found.push({ start: from, end: cut })
    from = cut
  }
  return [...found, { start: from, end }]
}
