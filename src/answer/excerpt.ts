import type { Span } from '../text/span.js'
import { LONGEST_EXCERPT } from './weights.js'

const BOUNDARY = /\s/u

function isBoundary(text: string, at: number): boolean {
  return BOUNDARY.test(text.charAt(at)) || BOUNDARY.test(text.charAt(at - 1))
}

/** Moves `from` towards `to` to the nearest gap between words, if there is one on the way. */
function toBoundary(text: string, from: number, to: number): number {
  const step = Math.sign(to - from)
  for (let at = from; at !== to; at += step) if (isBoundary(text, at)) return at
  return from
}

/** The cut itself, or one unit aside (`step`) where it would fall inside a surrogate pair. */
function outsidePair(text: string, at: number, step: 1 | -1): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + step : at
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return { start: start + lead, end: start + lead + slice.trim().length }
}

/**
 * A sentence as it is cited: whole, or where it is longer than {@link LONGEST_EXCERPT} a window of whole
 * words around `focus` (the answer, or the first words that match).
 */
export function excerptOf(text: string, sentence: Span, focus: Span | null): Span {
  if (sentence.end - sentence.start <= LONGEST_EXCERPT)
    return { start: sentence.start, end: sentence.end }
  const middle = focus ?? { start: sentence.start, end: sentence.start }
  const spare = Math.max(0, LONGEST_EXCERPT - (middle.end - middle.start))
  const earliest = sentence.end - LONGEST_EXCERPT
  const start = Math.max(sentence.start, Math.min(earliest, middle.start - Math.floor(spare / 2)))
  const end = Math.min(sentence.end, start + LONGEST_EXCERPT)
  const focusStart = Math.max(start, Math.min(middle.start, end))
  const focusEnd = Math.max(focusStart, Math.min(middle.end, end))
  return trimmed(text, {
    start:
      start === sentence.start ? start : outsidePair(text, toBoundary(text, start, focusStart), 1),
    end: end === sentence.end ? end : outsidePair(text, toBoundary(text, end, focusEnd), -1),
  })
}
