import type { Span } from '../text/span.js'

const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['«', ['»']],
  ['„', ['“', '”']],
  ['``', ["''"]],
])
/** "``" and two apostrophes are the quotation marks of plain-text corpora. */
const MARKS = /[“”«»„"‘’]|``|''/gu

const startsWord = (before: string | undefined): boolean =>
  before === undefined || /[\s([—–:-]/u.test(before)
const endsWord = (after: string | undefined): boolean =>
  after === undefined || /[\s.,;:!?)\]—–-]/u.test(after)

interface Open {
  readonly start: number
  readonly mark: string
  readonly closes: readonly string[]
  readonly depth: number
}

function opening(text: string, index: number, mark: string): Open | null {
  const closes = CLOSES.get(mark)
  if (closes) return { start: index + mark.length, mark, closes, depth: 0 }
  const close = mark === '"' ? '"' : mark === '‘' ? '’' : null
  const starts = startsWord(text[index - 1]) && !/^\s?$/u.test(text[index + 1] ?? '')
  return close !== null && starts ? { start: index + 1, mark, closes: [close], depth: 0 } : null
}

/** An apostrophe inside a word closes nothing. */
function closes(open: Open, text: string, index: number, mark: string): boolean {
  return open.closes.includes(mark) && (mark !== '’' || endsWord(text[index + 1]))
}

function trimmed(text: string, start: number, end: number): Span | null {
  const inner = text.slice(start, end)
  const span = {
    start: start + inner.length - inner.trimStart().length,
    end: start + inner.trimEnd().length,
  }
  return span.end > span.start ? span : null
}

/**
 * What stands between quotation marks in an article's paragraphs, marks left out: the outermost ones, in order. One
 * that its paragraph leaves open ends there, unless the next paragraph opens with the mark again. Linear in length.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  let open: Open | null = null
  const close = (end: number): void => {
    const span = open && trimmed(text, open.start, end)
    if (span) found.push(span)
    open = null
  }
  paragraphs.forEach((paragraph, i) => {
    MARKS.lastIndex = paragraph.start
    const goesOn: Open | null = open
    if (goesOn) MARKS.lastIndex += goesOn.mark.length
    for (
      let match = MARKS.exec(text);
      match && match.index < paragraph.end;
      match = MARKS.exec(text)
    ) {
      const current: Open | null = open
      if (!current) open = opening(text, match.index, match[0])
      else if (closes(current, text, match.index, match[0])) {
        if (current.depth === 0) close(match.index)
        else open = { ...current, depth: current.depth - 1 }
      } else if (match[0] === current.mark) open = { ...current, depth: current.depth + 1 }
    }
    const left: Open | null = open
    if (!left) return
    const next = paragraphs[i + 1]
    if (left.mark === '‘') open = null
    else if (!next || !text.startsWith(left.mark, next.start)) close(paragraph.end)
    else open = { ...left, depth: 0 }
  })
  return found
}
