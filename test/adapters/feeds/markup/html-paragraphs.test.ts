import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlParagraphs } from '../../../../src/adapters/feeds/markup/html-paragraphs.js'

test.each<[string, string, readonly string[]]>([
  ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['text around elements', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
  [
    'marks inside of a sentence',
    '<p>The <b>court</b> in <a href="/x"><i>Aktau</i></a> met.</p>',
    ['The court in Aktau met.'],
  ],
  ['two line breaks', 'One,<br><br>two.', ['One,', 'two.']],
  ['two line breaks apart', 'One,<br>\n <br/>two.', ['One,', 'two.']],
  ['a line break behind a sentence', 'One.<br>Two.', ['One.', 'Two.']],
  ['a line break inside of one', 'The court<br>met.', ['The court met.']],
  ['lists', '<ul><li>One</li><li><p>Two</p></li></ul>after', ['One', 'Two', 'after']],
  [
    'tables',
    '<table><tr><td>Dollar</td><td>501</td></tr><tr><td>Euro</td><td>545</td></tr></table>',
    ['Dollar 501', 'Euro 545'],
  ],
  ['headings and quotations', '<h2>Head</h2><blockquote>Said.</blockquote>', ['Head', 'Said.']],
  [
    'entities',
    '<p>AT&amp;T &mdash; 2&nbsp;&lt;&nbsp;3 &#8220;x&#8221; &#x416;</p>',
    ['AT&T — 2 < 3 “x” Ж'],
  ],
  ['entities without elements', 'AT&amp;T', ['AT&T']],
  [
    'programs and styles',
    '<p>One.</p><script>alert("<p>x</p>")</script><style>p{}</style><noscript>no</noscript>',
    ['One.'],
  ],
  [
    'pictures and captions',
    '<figure><img alt="x"><figcaption>Caption</figcaption></figure><p>One.<img src="/pixel.gif" width="1"></p>',
    ['One.'],
  ],
  ['controls', '<form><input value="x"><button>Send</button></form><p>One.</p>', ['One.']],
  [
    'captions by class',
    '<div class="wp-caption"><p class="wp-caption-text">Caption</p></div><p>One.</p>',
    ['One.'],
  ],
  ['buttons to share', '<p>One.</p><div class="post-share social">Share</div>', ['One.']],
  [
    'what is hidden',
    '<p hidden>No.</p><p style="color:red; display : none">No.</p><p>One.</p>',
    ['One.'],
  ],
  ['comments', '<p>One<!-- two -->.</p>', ['One.']],
  ['elements that are not closed', '<p>One.<p>Two.<div>Three.', ['One.', 'Two.', 'Three.']],
  ['elements that are closed twice', '<p>One.</p></p></div>Two.', ['One.', 'Two.']],
  ['plain text', 'One.\n\nTwo,\nstill two.', ['One.', 'Two, still two.']],
  ['lines of plain text', 'One.\nTwo.', ['One.', 'Two.']],
  ['what nobody sees', '<p>So\u00adme\u200bthing\u202e\u0007.</p>', ['Something.']],
  ['nothing', '', []],
  ['empty elements', '<p> </p><p>&nbsp;</p><div><br></div>', []],
])('%s', (_, html, expected) => {
  expect(htmlParagraphs(html)).toEqual(expected)
})

test('a whole story is not taken for furniture, whatever its class', () => {
  const story = 'The court met in Aktau on Friday and heard the case of the bridge. '.repeat(8)
  expect(htmlParagraphs(`<div class="post related share"><p>${story}</p></div>`)).toEqual([
    story.trim(),
  ])
})

test('10,000 levels are no more than many elements', () => {
  expect(htmlParagraphs(`${'<div>'.repeat(10_000)}deep`)).toEqual(['deep'])
})

describe('for any markup', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="x">',
      '</div>',
      '<br>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<',
      '&',
      '&amp',
      ']]>',
      '<table>',
      '<td>',
    ),
    fc.string({ maxLength: 12 }),
    fc.lorem({ maxCount: 4 }),
  )

  test('paragraphs are single lines, trimmed, not empty, and hold nothing invisible', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const paragraph of htmlParagraphs(pieces.join(''))) {
          expect(paragraph).toBe(paragraph.trim())
          expect(paragraph).toMatch(/^(?:(?!\p{Cc})[^\u200b])+$/u)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('words in plain elements come in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 12 })
    const tags = fc.constantFrom('p', 'div', 'b', 'li', 'blockquote', 'span', 'h2')
    fc.assert(
      fc.property(fc.array(fc.tuple(tags, words), { minLength: 1, maxLength: 8 }), (parts) => {
        const html = parts.map(([tag, some]) => `<${tag}>${some.join(' ')}</${tag}> `).join('')
        expect(htmlParagraphs(html).join(' ')).toBe(parts.flatMap(([, some]) => some).join(' '))
      }),
    )
  })
})
