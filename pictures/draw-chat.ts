import type { WireButton } from '../test/bot-api/wire.js'
import type { Said } from './play-conversation.js'
import { textWidth } from './text-width.js'
import type { Theme } from './themes.js'
import { wrapText, type Line, type Run } from './wrap-text.js'

const WIDTH = 640
const SIZE = 15
const LEADING = 21
const MARGIN = 16
const PADDING = 12
const BUBBLE = 520
const BUTTON = 34
const FONT = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

interface Drawn {
  readonly svg: string
  readonly height: number
}

/** A conversation as a chat shows it, the bot's messages on the left: an SVG document. */
export function drawChat(said: readonly Said[], theme: Theme, title: string): string {
  const parts: string[] = []
  let y = MARGIN
  for (const one of said) {
    const { svg, height } = drawMessage(one, theme, y)
    parts.push(svg)
    y += height + 10
  }
  const height = y + MARGIN - 10
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${FONT}" font-size="${SIZE}">`,
    `<title>${escaped(title)}</title>`,
    box(0, 0, WIDTH, height, 12, theme.ground),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

function drawMessage({ by, message }: Said, theme: Theme, y: number): Drawn {
  const lines = wrapText(message, BUBBLE - 2 * PADDING, SIZE)
  const rows = message.reply_markup?.inline_keyboard ?? []
  const widest = Math.max(...lines.map((line) => widthOf(line)))
  const width = rows.length > 0 ? BUBBLE : Math.min(BUBBLE, Math.ceil(widest) + 2 * PADDING)
  const height = lines.length * LEADING + 2 * PADDING - 4
  const x = by === 'bot' ? MARGIN : WIDTH - MARGIN - width
  const bubble = box(x, y, width, height, 14, by === 'bot' ? theme.bot : theme.reader)
  const text = lines.map((line, index) =>
    drawLine(line, x + PADDING, y + PADDING + 13 + index * LEADING, theme),
  )
  const quotes = quoteBoxes(lines, x + PADDING, y + PADDING - 3, width - 2 * PADDING, theme)
  const buttons = rows.map((row, index) =>
    drawButtons(row, x, y + height + 4 + index * (BUTTON + 4), width, theme),
  )
  return {
    svg: [bubble, ...quotes, ...text, ...buttons].join('\n'),
    height: height + rows.length * (BUTTON + 4),
  }
}

function widthOf({ runs, quote }: Line): number {
  return runs.reduce((sum, { width }) => sum + width, quote === null ? 0 : 2 * SIZE)
}

/** Behind each quotation its ground, and a bar on its left. */
function quoteBoxes(
  lines: readonly Line[],
  x: number,
  y: number,
  width: number,
  theme: Theme,
): readonly string[] {
  const numbers = [...new Set(lines.map(({ quote }) => quote))].filter((quote) => quote !== null)
  return numbers.flatMap((number) => {
    const first = lines.findIndex(({ quote }) => quote === number)
    const count = lines.filter(({ quote }) => quote === number).length
    const top = y + first * LEADING
    return [
      box(x, top, width, count * LEADING, 4, theme.quote),
      box(x, top, 3, count * LEADING, 1, theme.link),
    ]
  })
}

function drawLine({ runs, quote }: Line, left: number, y: number, theme: Theme): string {
  let x = left + (quote === null ? 0 : SIZE * 0.8)
  return runs
    .map((run) => {
      const drawn = drawRun(run, x, y, theme)
      x += run.width
      return drawn
    })
    .join('')
}

/** The width is told, so that a line is as long in every font. */
function drawRun(run: Run, x: number, y: number, theme: Theme): string {
  const text = run.text.trim()
  if (text === '') return ''
  const indent = run.text.slice(0, run.text.length - run.text.trimStart().length)
  const left = x + textWidth(indent, SIZE, run.bold)
  const look = [
    run.bold ? ' font-weight="600"' : '',
    run.italic ? ' font-style="italic"' : '',
    run.code ? ' font-family="ui-monospace, monospace"' : '',
  ].join('')
  const width = textWidth(text, SIZE, run.bold)
  return `<text x="${left.toFixed(1)}" y="${y}" textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs" fill="${run.link ? theme.link : theme.text}"${look}>${escaped(text)}</text>`
}

function drawButtons(
  row: readonly WireButton[],
  x: number,
  y: number,
  width: number,
  theme: Theme,
): string {
  const each = (width - 4 * (row.length - 1)) / row.length
  return row
    .map(({ text }, index) => {
      const left = x + index * (each + 4)
      const label = `<text x="${(left + each / 2).toFixed(1)}" y="${y + 22}" text-anchor="middle" font-size="14" fill="${theme.buttonText}">${escaped(text)}</text>`
      return box(left, y, each, BUTTON, 8, theme.button) + label
    })
    .join('')
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
