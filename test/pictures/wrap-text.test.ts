import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawChat } from '../../pictures/draw-chat.js'
import { THEMES } from '../../pictures/themes.js'
import { wrapText } from '../../pictures/wrap-text.js'
import type { WireMessage } from '../bot-api/wire.js'

const entity = (type: string, offset: number, length: number) => ({ type, offset, length })

function linesOf(text: string, width: number): readonly string[] {
  return wrapText({ text }, width, 15).map(({ runs }) => runs.map((run) => run.text).join(''))
}

describe('a message in lines', () => {
  test('is broken between words, and where it has line breaks', () => {
    expect(linesOf('Who opened the bridge?\n\nDana Omarova', 100)).toEqual([
      'Who opened ',
      'the bridge?',
      '',
      'Dana ',
      'Omarova',
    ])
  })

  test('keeps a word that is wider than a line', () => {
    expect(linesOf('a '.concat('b'.repeat(60)), 100)).toEqual(['a ', 'b'.repeat(60)])
  })

  test('has the looks of its entities, and its quotations by number', () => {
    const text = 'Dana\nShe opened it.'
    const entities = [entity('bold', 0, 4), entity('blockquote', 5, 14), entity('bold', 9, 6)]
    const lines = wrapText({ text, entities }, 400, 15)
    expect(lines.map(({ quote }) => quote)).toEqual([null, 0])
    expect(lines[1]?.runs.map((run) => [run.text, run.bold])).toEqual([
      ['She ', false],
      ['opened', true],
      [' it.', false],
    ])
  })

  test('loses no word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), (text, cut) => {
        const entities = [entity('bold', 0, Math.min(cut, text.length))]
        const lines = wrapText({ text, entities }, 200, 15)
        const words = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
        expect(words).toBe(text.replaceAll('\n', ''))
      }),
    )
  })
})

test('a picture holds what was said, with nothing that XML would misread', () => {
  const chat = { id: 1, type: 'private' } as const
  const message: WireMessage = {
    message_id: 1,
    date: 1,
    chat,
    text: 'A <b> & C',
    reply_markup: { inline_keyboard: [[{ text: 'R&D <>', callback_data: 'x' }]] },
  }
  for (const theme of THEMES) {
    const svg = drawChat([{ by: 'bot', message }], theme, 'Q & A')
    expect(svg).toContain('A &lt;b&gt; &amp; C')
    expect(svg).toContain('R&amp;D &lt;&gt;')
    expect(svg.match(/<text/g)).toHaveLength(svg.match(/<\/text>/g)?.length ?? -1)
  }
})
