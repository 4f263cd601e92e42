import type { Citation } from '../answer/answer.js'
import type { Span } from '../text/span.js'
import { inline, type Block, type Inline } from './block.js'
import type { Evidence } from './evidence.js'
import { plainText } from './plain-text.js'

/** Quotations longer than this, in UTF-16 units, fold behind a tap. */
const LONG = 320

/** Evidence and its context in order of the article's text, the answer's phrases in bold, gaps as "…". */
export function quoteBlock({ evidence, context }: Evidence): Block {
  const pieces = [evidence, ...context].toSorted((a, b) => a.start - b.start)
  const inlines: Inline[] = []
  let before: Citation | null = null
  for (const piece of pieces) {
    const opening = openingOf(piece, before)
    if (opening !== '') inlines.push(inline(opening))
    inlines.push(...excerptInlines(piece))
    before = piece
  }
  if (before !== null && endsInsideSentence(before)) inlines.push(inline('…'))
  const length = inlines.reduce((sum, { text }) => sum + text.length, 0)
  return { kind: length > LONG ? 'long quote' : 'quote', inlines, tight: false }
}

function openingOf(piece: Citation, before: Citation | null): string {
  if (before === null) return startsInsideSentence(piece) ? '…' : ''
  const between = piece.article.text.slice(before.end, piece.start)
  return between.trim() === '' ? ' ' : ' … '
}

function startsInsideSentence({ article, start }: Citation): boolean {
  return article.sentences.some((sentence) => sentence.start < start && start < sentence.end)
}

function endsInsideSentence({ article, end }: Citation): boolean {
  return article.sentences.some((sentence) => sentence.start < end && end < sentence.end)
}

function excerptInlines({ excerpt, start, phrases }: Citation): readonly Inline[] {
  const text = plainText(excerpt)
  const inlines: Inline[] = []
  let position = 0
  for (const phrase of withinExcerpt(phrases, start, text)) {
    if (phrase.start > position) inlines.push(inline(text.slice(position, phrase.start)))
    inlines.push(inline(text.slice(phrase.start, phrase.end), 'bold'))
    position = phrase.end
  }
  if (position < text.length) inlines.push(inline(text.slice(position)))
  return inlines
}

/** Phrases as ordered, disjoint, non-empty spans of the excerpt that split no surrogate pair. */
function withinExcerpt(phrases: readonly Span[], offset: number, text: string): readonly Span[] {
  const spans: Span[] = []
  for (const phrase of phrases.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(phrase.start - offset, spans.at(-1)?.end ?? 0)
    const end = Math.min(phrase.end - offset, text.length)
    const span = { start: codePointStart(text, start), end: codePointStart(text, end) }
    if (span.end > span.start) spans.push(span)
  }
  return spans
}

function codePointStart(text: string, index: number): number {
  const inside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(
    text.slice(Math.max(0, index - 1), index + 1),
  )
  return index > 0 && inside ? index - 1 : index
}
