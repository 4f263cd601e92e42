import type { WireEntity, WireMessage } from '../test/bot-api/wire.js'
import { textWidth } from './text-width.js'

export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly link: boolean
}

export interface Run extends Look {
  readonly text: string
  readonly width: number
}

/** A line as it is drawn; `quote` is the number of the quotation it belongs to, null outside of any. */
export interface Line {
  readonly runs: readonly Run[]
  readonly quote: number | null
}

const QUOTE = /^(?:expandable_)?blockquote$/
const LINK = /^(?:text_link|url|bot_command|mention)$/

/** A message's text in lines of at most `width` pixels, broken between words, with the look of each run. */
export function wrapText(
  { text = '', entities = [] }: Pick<WireMessage, 'text' | 'entities'>,
  width: number,
  size: number,
): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const quote = entities.filter(({ type }) => QUOTE.test(type)).findIndex(covers(start))
    const room = quote < 0 ? width : width - 2 * size
    const runs = runsOf(paragraph, start, entities, size)
    for (const line of wrap(runs, room, size))
      lines.push({ runs: line, quote: quote < 0 ? null : quote })
    start += paragraph.length + 1
  }
  return lines
}

function covers(position: number): (entity: WireEntity) => boolean {
  return ({ offset, length }) => offset <= position && position < offset + length
}

/** The paragraph in words with the space behind them, each of one look. */
function runsOf(
  paragraph: string,
  start: number,
  entities: readonly WireEntity[],
  size: number,
): readonly Run[] {
  const cuts = new Set(
    entities.flatMap(({ offset, length }) => [offset - start, offset + length - start]),
  )
  const pieces: Run[] = []
  for (const word of paragraph.matchAll(/\S+\s*|\s+/gu)) {
    let from = word.index
    const end = from + word[0].length
    for (let at = from + 1; at <= end; at++) {
      if (at < end && !cuts.has(at)) continue
      pieces.push(runAt(paragraph.slice(from, at), start + from, entities, size))
      from = at
    }
  }
  return pieces
}

function runAt(text: string, position: number, entities: readonly WireEntity[], size: number): Run {
  const types = entities.filter(covers(position)).map(({ type }) => type)
  const bold = types.includes('bold')
  return {
    text,
    width: textWidth(text, size, bold),
    bold,
    italic: types.includes('italic'),
    code: types.includes('code'),
    link: types.some((type) => LINK.test(type)),
  }
}

/** Runs in lines; pieces of one word stay together where the line has room for them. */
function wrap(runs: readonly Run[], room: number, size: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const run of runs) {
    const line = lines.at(-1) ?? []
    const isNewWord = /\s$/u.test(line.at(-1)?.text ?? ' ')
    if (
      line.length > 0 &&
      isNewWord &&
      used + textWidth(run.text.trimEnd(), size, run.bold) > room
    ) {
      lines.push([run])
      used = run.width
    } else {
      line.push(run)
      used += run.width
    }
  }
  return lines.map(joined)
}

/** Neighbours of one look as one run. */
function joined(line: readonly Run[]): readonly Run[] {
  const runs: Run[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last !== undefined && isAlike(last, run)) {
      const [text, width] = [last.text + run.text, last.width + run.width]
      runs[runs.length - 1] = { ...last, text, width }
    } else {
      runs.push(run)
    }
  }
  return runs
}

function isAlike(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link
}
