import type { Span } from '../text/span.js'

/** One word or mark of a question. `norm` is what rules read: lower case, no accents, contractions apart. */
export interface Token extends Span {
  readonly text: string
  readonly norm: string
}

/**
 * A question as rules read it: its tokens, and `norm`, their normal forms joined by single spaces. Offsets
 * into `norm` lead back to tokens, and tokens to spans of the question as typed.
 */
export interface QuestionLine {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly norm: string
  /** Where each token begins in `norm`. */
  readonly starts: readonly number[]
}

const TOKEN =
  /(?:\p{L}\.){2,}|(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Inc|Ltd|Co|Gen|Sen|Gov|Lt|Col|Capt|Rev|No|vs)\.(?=\s|['’]s)|\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:-?[\p{L}\p{M}]+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’ʼ&.][\p{L}\p{M}\p{N}]+)*|['’](?:s|t|re|ve|ll|d|m)(?!\p{L})|\.{3}|[^\s\p{L}\p{N}\p{M}]/gu

const ACCENTS = /[\u0300-\u036f]/g

/** Lower case, one code point per accented letter, stress marks off, straight apostrophes. */
export function normalForm(word: string): string {
  return word.normalize('NFC').replace(ACCENTS, '').replace(/[’ʼ`]/g, "'").toLowerCase()
}

/** Splits a question into tokens; `normalise` maps a normal form to a repaired one (typos, folding). */
export function readLine(
  text: string,
  normalise: (norm: string) => string = (n) => n,
): QuestionLine {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    for (const part of contractionParts(match[0], match.index)) {
      const norm = normalise(normalForm(part.text))
      if (norm !== '') tokens.push({ ...part, norm })
    }
  }
  return lineOf(text, tokens)
}

/** A token that separates what was moved from what it was moved behind. */
export const separator = (at: Token | undefined): Token => ({
  text: ',',
  norm: ',',
  start: at?.start ?? 0,
  end: at?.start ?? 0,
})

/** The line made of the tokens from `from` on, over the same text. */
export function lineOf(text: string, tokens: readonly Token[]): QuestionLine {
  const starts: number[] = []
  let norm = ''
  for (const token of tokens) {
    if (norm !== '') norm += ' '
    starts.push(norm.length)
    norm += token.norm
  }
  return { text, tokens, norm, starts }
}

/** The tokens that a stretch `[start, end)` of `line.norm` covers, as a half-open range of token indices. */
export function tokenRange(line: QuestionLine, start: number, end: number): [number, number] {
  let first = 0
  while (first < line.tokens.length && (line.starts[first + 1] ?? Infinity) <= start) first++
  let last = first
  while (last < line.tokens.length && (line.starts[last] ?? Infinity) < end) last++
  return [first, last]
}

/** The span in the question as typed of the tokens `[from, to)`; null where there are none. */
export function spanOf(line: QuestionLine, from: number, to: number): Span | null {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  return first && last && to > from && first.start < last.end
    ? { start: first.start, end: last.end }
    : null
}

type Part = Omit<Token, 'norm'>

const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

function contractionParts(text: string, start: number): readonly Part[] {
  const match = CONTRACTION.exec(text)
  const stem = match?.[1]
  if (!stem) return [{ text, start, end: start + text.length }]
  const cut = start + stem.length
  return [
    { text: stem, start, end: cut },
    { text: text.slice(stem.length), start: cut, end: start + text.length },
  ]
}

const MARK = /^[?!.…,;:¿-]+$/

/** The line without punctuation at its ends. */
export function withoutMarks(line: QuestionLine): QuestionLine {
  const isMark = (index: number): boolean => MARK.test(line.tokens[index]?.norm ?? '')
  let from = 0
  let to = line.tokens.length
  while (to > 0 && isMark(to - 1)) to--
  while (from < to && isMark(from)) from++
  return lineOf(line.text, line.tokens.slice(from, to))
}

/** The line without what `opening` matches at its start ("please tell me"), as far as it ends with a word. */
export function withoutOpening(line: QuestionLine, opening: RegExp): QuestionLine {
  let rest = line
  for (let match = opening.exec(rest.norm); match; match = opening.exec(rest.norm)) {
    const end = match[0].length
    const cut = rest.starts.findIndex((start) => start >= end)
    if (cut <= 0 || !match[0].endsWith(' ')) return rest
    rest = lineOf(rest.text, rest.tokens.slice(cut))
  }
  return rest
}
