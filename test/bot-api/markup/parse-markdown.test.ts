import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.js'

const reader = { id: 42, is_bot: false, first_name: 'Reader' }
const parse = (source: string) => parseMarkdown(source, (id) => (id === 42 ? reader : undefined))

const at = (type: string, offset: number, length: number, rest: object = {}) => ({
  type,
  offset,
  length,
  ...rest,
})

describe('text and entities', () => {
  test.each([
    ['plain text', 'plain text', []],
    ['*a*', 'a', [at('bold', 0, 1)]],
    ['_a_', 'a', [at('italic', 0, 1)]],
    ['__a__', 'a', [at('underline', 0, 1)]],
    ['~a~', 'a', [at('strikethrough', 0, 1)]],
    ['||a||', 'a', [at('spoiler', 0, 1)]],
    ['*a _b_*', 'a b', [at('italic', 2, 1), at('bold', 0, 3)]],
    ['1\\.5 \\*', '1.5 *', []],
    ['\\\\', '\\', []],
    ['`a*b`', 'a*b', [at('code', 0, 3)]],
    ['`a\\`b`', 'a`b', [at('code', 0, 3)]],
    ['```\na```', 'a', [at('pre', 0, 1)]],
    ['```ts\na.b```', 'a.b', [at('pre', 0, 3, { language: 'ts' })]],
    [
      '[x](https://example.com/a_b)',
      'x',
      [at('text_link', 0, 1, { url: 'https://example.com/a_b' })],
    ],
    [
      '[x](https://example.com/\\(a\\))',
      'x',
      [at('text_link', 0, 1, { url: 'https://example.com/(a)' })],
    ],
    [
      '[*x*](https://example.com/)',
      'x',
      [at('bold', 0, 1), at('text_link', 0, 1, { url: 'https://example.com/' })],
    ],
    ['[x](tg://user?id=42)', 'x', [at('text_mention', 0, 1, { user: reader })]],
    [
      '![👍](tg://emoji?id=5368324170671202286)',
      '👍',
      [at('custom_emoji', 0, 2, { custom_emoji_id: '5368324170671202286' })],
    ],
    [
      '![then](tg://time?unix=1647531900&format=wDT)',
      'then',
      [at('date_time', 0, 4, { unix_time: 1647531900, date_time_format: 'wDT' })],
    ],
    ['>a\n>b\nc', 'a\nb\nc', [at('blockquote', 0, 3)]],
    ['>a\n>b||\nc', 'a\nb\nc', [at('expandable_blockquote', 0, 3)]],
    ['>a\n**>b||', 'a\nb', [at('blockquote', 0, 1), at('expandable_blockquote', 2, 1)]],
    ['>a ||b||\n>c', 'a b\nc', [at('spoiler', 2, 1), at('blockquote', 0, 5)]],
    ['>a *b*', 'a b', [at('bold', 2, 1), at('blockquote', 0, 3)]],
    ['>a ||b||', 'a b', [at('spoiler', 2, 1), at('blockquote', 0, 3)]],
  ])('%s', (source, text, entities) => {
    expect(parse(source)).toEqual({ text, entities })
  })
})

describe('errors', () => {
  test.each([
    ['Yes.', `Character '.' is reserved and must be escaped with the preceding '\\'`],
    ['a-b', `Character '-' is reserved`],
    ['a > b', `Character '>' is reserved`],
    ['a (b', `Character '(' is reserved`],
    ['қ *a', `Can't find end of Bold entity at byte offset 3`],
    ['_a', `Can't find end of Italic entity at byte offset 0`],
    ['__a_', `Can't find end of Italic entity at byte offset 3`],
    ['`a', `Can't find end of Code entity at byte offset 0`],
    ['```ts\na', `Can't find end of PreCode entity at byte offset 0`],
    ['[a', `Can't find end of TextUrl entity at byte offset 0`],
    ['[a](b', `Can't find end of a URL at byte offset 2`],
    ['![a](https://example.com)', 'Custom emoji entity must contain a tg://emoji URL'],
  ])('%s', (source, reason) => {
    expect(() => parse(source)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

const escape = (text: string) => text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&')

test('any text survives when it is escaped', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (before, inner) => {
        const parsed = parse(`${escape(before)}*${escape(inner)}*`)
        expect(parsed).toEqual({
          text: before + inner,
          entities: [at('bold', before.length, inner.length)],
        })
      },
    ),
  )
})
