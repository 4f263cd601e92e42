import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from './parse-html.js'

const reader = { id: 42, is_bot: false, first_name: 'Reader' }
const parse = (source: string) => parseHtml(source, (id) => (id === 42 ? reader : undefined))

const at = (type: string, offset: number, length: number, rest: object = {}) => ({
  type,
  offset,
  length,
  ...rest,
})

describe('text and entities', () => {
  test.each([
    ['plain text', 'plain text', []],
    ['<b>a</b><strong>b</strong>', 'ab', [at('bold', 0, 1), at('bold', 1, 1)]],
    ['<i>a</i><em>b</em>', 'ab', [at('italic', 0, 1), at('italic', 1, 1)]],
    ['<u>a</u><ins>b</ins>', 'ab', [at('underline', 0, 1), at('underline', 1, 1)]],
    [
      '<s>a</s><strike>b</strike><del>c</del>',
      'abc',
      [at('strikethrough', 0, 1), at('strikethrough', 1, 1), at('strikethrough', 2, 1)],
    ],
    [
      '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
      'ab',
      [at('spoiler', 0, 1), at('spoiler', 1, 1)],
    ],
    ['<B>a</b>', 'a', [at('bold', 0, 1)]],
    ['<b>a <i>b</i></b>', 'a b', [at('italic', 2, 1), at('bold', 0, 3)]],
    ['<b></b>a', 'a', []],
    [
      '<a href="https://example.com/a?b=1&amp;c=2">x</a>',
      'x',
      [at('text_link', 0, 1, { url: 'https://example.com/a?b=1&c=2' })],
    ],
    ["<a href='example.com'>x</a>", 'x', [at('text_link', 0, 1, { url: 'http://example.com/' })]],
    ['<a href="tg://user?id=42">x</a>', 'x', [at('text_mention', 0, 1, { user: reader })]],
    ['<code>a &lt; b</code>', 'a < b', [at('code', 0, 5)]],
    ['<pre>a</pre>', 'a', [at('pre', 0, 1)]],
    ['<pre><code class="language-ts">a</code></pre>', 'a', [at('pre', 0, 1, { language: 'ts' })]],
    ['<blockquote>a</blockquote>', 'a', [at('blockquote', 0, 1)]],
    ['<blockquote expandable>a</blockquote>', 'a', [at('expandable_blockquote', 0, 1)]],
    [
      '<tg-time unix="1647531900" format="wDT">then</tg-time>',
      'then',
      [at('date_time', 0, 4, { unix_time: 1647531900, date_time_format: 'wDT' })],
    ],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      '👍',
      [at('custom_emoji', 0, 2, { custom_emoji_id: '5368324170671202286' })],
    ],
    ['👍<b>a</b>', '👍a', [at('bold', 2, 1)]],
    ['&lt;b&gt; &amp;amp; &quot;', '<b> &amp; "', []],
    ['&#65;&#x42;&#1179;', 'ABқ', []],
    ['R&D &nbsp; &copy; &#0; &#xD800;', 'R&D &nbsp; &copy; &#0; &#xD800;', []],
    ['a > b', 'a > b', []],
  ])('%s', (source, text, entities) => {
    expect(parse(source)).toEqual({ text, entities })
  })
})

describe('errors with the offset in bytes', () => {
  test.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['қ <p>x</p>', 'Unsupported start tag "p" at byte offset 3'],
    ['<asel@example.com>', 'Unsupported start tag "asel@example.com" at byte offset 0'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
    ['1 <b', 'Unclosed start tag at byte offset 2'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<b>a', `Can't find end tag corresponding to start tag "b"`],
    ['<b><i>a</i>', `Can't find end tag corresponding to start tag "b"`],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    [
      '<a href>x</a>',
      'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 7',
    ],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler"'],
  ])('%s', (source, reason) => {
    expect(() => parse(source)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('what Telegram would ignore', () => {
  test.each([
    ['<b class="x">a</b>', 'the tag "b" has an unknown attribute "class"'],
    ['<a>x</a>', 'the tag "a" lacks the attribute "href"'],
    ['<tg-time format="r">x</tg-time>', 'the tag "tg-time" lacks the attribute "unix"'],
    ['<a href="nowhere">x</a>', '"nowhere" is no address to link to'],
    ['<a href="javascript:alert(1)">x</a>', '"javascript:alert(1)" is no address to link to'],
    ['<a href="tg://user?id=43">x</a>', 'a mention of the unknown user 43'],
    ['<tg-time unix="soon">x</tg-time>', '"soon" is no Unix time'],
    ['<tg-time unix="1" format="Tw">x</tg-time>', '"Tw" is no date format'],
    ['<code class="language-ts">a</code>', 'code in "ts" outside of pre'],
  ])('%s', (source, reason) => {
    expect(() => parse(source)).toThrow(`Bad Request: strict server: markup: ${reason}`)
  })
})

const escape = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`)

test('any text survives when it is escaped', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (before, inner) => {
        const parsed = parse(`${escape(before)}<b>${escape(inner)}</b>`)
        expect(parsed).toEqual({
          text: before + inner,
          entities: [at('bold', before.length, inner.length)],
        })
      },
    ),
  )
})
