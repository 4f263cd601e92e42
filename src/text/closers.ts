import { isWhite } from './trim-span.js'

const CLOSING = new Set([')', ']', '}', '”', '’', '»', '›', '"', "'", '“', '‘', '*', '_'])
/** Those that close even after a space, as in tokenised text. */
const CLOSING_AFTER_SPACE = new Set([')', ']', '}', '”', '»'])
const FOOTNOTE = /(?:\[(?:\d{1,3}|[a-z]|nb? \d+|[Nn]ote \d+|citation needed)\]|[¹²³⁴-⁹⁰])+/uy

/** What ends behind a full stop: quotation marks, brackets, footnote marks. */
export interface Closing {
  readonly end: number
  /** Whether a straight double quotation is still open at `end`. */
  readonly quoteOpen: boolean
  /** Whether a quotation mark was among them. */
  readonly quoted: boolean
}

/**
 * Reads the closing marks at `index`. `quoteOpen` tells whether a straight quotation mark would close
 * or open; “ and ‘ close only where nothing but white space follows (as in German and Russian).
 */
export function readClosing(block: string, index: number, quoteOpen: boolean): Closing {
  let end = index
  let quoted = false
  let open = quoteOpen
  for (;;) {
    const char = block[end]
    if (char === undefined) break
    const afterSpace = isWhite(char)
    const at = afterSpace ? afterWhite(block, end) : end
    const mark = block[at] ?? ''
    if (closes(block, at, mark, afterSpace, open)) {
      if (mark === '"') open = !open
      if (!')]}*_'.includes(mark)) quoted = true
      end = at + 1
      continue
    }
    FOOTNOTE.lastIndex = at
    if (afterSpace || !FOOTNOTE.test(block)) break
    end = FOOTNOTE.lastIndex
  }
  return { end, quoteOpen: open, quoted }
}

function afterWhite(block: string, index: number): number {
  let at = index
  while (isWhite(block[at])) at++
  return at
}

function closes(
  block: string,
  at: number,
  mark: string,
  afterSpace: boolean,
  quoteOpen: boolean,
): boolean {
  if (!CLOSING.has(mark)) return false
  const next = block[at + 1]
  const nothingFollows = next === undefined || isWhite(next)
  if (mark === '"') return nothingFollows ? quoteOpen || !afterSpace : quoteOpen && !afterSpace
  if (afterSpace) {
    if (mark === "'" && next === "'") return true
    return CLOSING_AFTER_SPACE.has(mark)
  }
  if (mark === '“' || mark === '‘' || mark === '*' || mark === '_') {
    return nothingFollows || CLOSING.has(next)
  }
  return true
}
