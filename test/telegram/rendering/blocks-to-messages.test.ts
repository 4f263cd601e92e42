import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inline, paragraph, tightParagraph, type Block } from '../../../src/messages/block.js'
import { blocksToMessages } from '../../../src/telegram/rendering/blocks-to-messages.js'
import type { Entity, RichText } from '../../../src/telegram/rendering/rich-text.js'

const quote = (...inlines: Block['inlines']): Block => ({ kind: 'quote', inlines, tight: false })

test('entities count UTF-16 units, and a quotation encloses what is bold in it', () => {
  const blocks = [
    paragraph(inline('🌉 Dana', 'bold')),
    quote(inline('🌉 '), inline('Dana', 'bold'), inline(' opened it.')),
    tightParagraph(inline('— '), inline('Title', 'plain', 'https://a.example/')),
  ]
  expect(blocksToMessages(blocks)).toEqual([
    {
      text: '🌉 Dana\n\n🌉 Dana opened it.\n— Title',
      entities: [
        { type: 'bold', offset: 0, length: 7 },
        { type: 'blockquote', offset: 9, length: 18 },
        { type: 'bold', offset: 12, length: 4 },
        { type: 'text_link', offset: 30, length: 5, url: 'https://a.example/' },
      ],
    },
  ])
})

test('white space around a block goes, and its entities shrink with it', () => {
  expect(
    blocksToMessages([quote(inline('  '), inline(' bold ', 'bold'), inline(' ', 'italic'))]),
  ).toEqual([
    {
      text: 'bold',
      entities: [
        { type: 'blockquote', offset: 0, length: 4 },
        { type: 'bold', offset: 0, length: 4 },
      ],
    },
  ])
})

test.each([
  ['no blocks', []],
  ['an empty paragraph', [paragraph()]],
  ['white space', [paragraph(inline(' \u00A0', 'bold')), quote(inline('\u2003'))]],
])('%s make no message', (_what, blocks) => {
  expect(blocksToMessages(blocks)).toEqual([])
})

describe('long text', () => {
  const sentence = `${'word '.repeat(99)}end. `

  test('breaks after a sentence', () => {
    const texts = blocksToMessages([paragraph(inline(sentence.repeat(12)))]).map(({ text }) => text)
    expect(texts.map((text) => text.slice(-4))).toEqual(['end.', 'end.'])
  })

  test('breaks between blocks rather than in one', () => {
    const blocks = [paragraph(inline(sentence.repeat(6))), paragraph(inline(sentence.repeat(6)))]
    expect(blocksToMessages(blocks)).toHaveLength(2)
  })

  test('of one word breaks between characters, and its bold goes on', () => {
    const [first, second] = blocksToMessages([paragraph(inline('😀'.repeat(2500), 'bold'))])
    expect(first?.text.length).toBe(4096)
    expect(second).toEqual({
      text: '😀'.repeat(2500 - 2048),
      entities: [{ type: 'bold', offset: 0, length: 5000 - 4096 }],
    })
  })

  test('of many links and bold words stays below what Telegram drops', () => {
    const links = Array.from({ length: 250 }, (_, n) =>
      inline(`${n} `, 'bold', `https://a.example/${'x'.repeat(n)}`),
    )
    const messages = blocksToMessages([paragraph(...links)])
    expect(messages.map(({ entities }) => entities.length).every((n) => n <= 100)).toBe(true)
    expect(messages.flatMap(({ entities }) => entities)).toHaveLength(500)
  })
})

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<b>&amp;</b>',
    '*_[x](tg://user?id=1)_*',
    'שלום ‮עולם',
    '👩‍👩‍👧‍👦',
    '\u200D',
    ' ',
    '\n\n',
  ),
  fc.integer({ min: 1, max: 3 }).map((n) => 'ж'.repeat(n * 3500)),
  fc.integer({ min: 1, max: 2 }).map((n) => '🏳️‍🌈'.repeat(n * 800)),
)
const anInline = fc.record({
  text: nasty,
  style: fc.constantFrom('plain', 'bold', 'italic', 'code'),
  url: fc.option(fc.webUrl(), { freq: 4 }),
})
const aBlock: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph', 'quote', 'long quote'),
  inlines: fc.array(anInline, { maxLength: 8 }),
  tight: fc.boolean(),
})

function crosses(a: Entity, b: Entity): boolean {
  const [aEnd, bEnd] = [a.offset + a.length, b.offset + b.length]
  return a.offset < b.offset && b.offset < aEnd && aEnd < bEnd
}

function splitsPair(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1))
}

function visible(text: string): string {
  return text.replaceAll(/\s/g, '')
}

test('any blocks make messages that Telegram accepts, and lose no character but white space', () => {
  fc.assert(
    fc.property(fc.array(aBlock, { maxLength: 12 }), (blocks) => {
      const messages = blocksToMessages(blocks)
      for (const { text, entities } of messages) {
        expect(text.length).toBeLessThanOrEqual(4096)
        expect(text.trim()).toBe(text)
        expect(text).not.toBe('')
        expect(entities.length).toBeLessThanOrEqual(100)
        for (const [index, entity] of entities.entries()) {
          const end = entity.offset + entity.length
          expect(entity.length).toBeGreaterThan(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(splitsPair(text, entity.offset) || splitsPair(text, end)).toBe(false)
          expect(entities.slice(index + 1).some((other) => crosses(entity, other))).toBe(false)
        }
      }
      const written = blocks.flatMap(({ inlines }) => inlines.map((run) => run.text)).join('')
      expect(visible(messages.map(({ text }: RichText) => text).join(''))).toBe(visible(written))
    }),
  )
})
