import { expect, test } from 'vitest'
import { withoutProlog } from '../../../../src/adapters/feeds/markup/without-prolog.js'

test.each([
  ['<rss/>', '<rss/>'],
  ['<?xml version="1.0"?>\n<rss/>', '<rss/>'],
  ['PHP Warning: x > y\n<!-- <!DOCTYPE [ --><rss/>', '<rss/>'],
  ['<!DOCTYPE rss><rss/>', '<rss/>'],
  ['<!doctype rss PUBLIC "-//x//[EN>" \'http://x/\'><rss/>', '<rss/>'],
  ['<?xml version="1.0"?', ''],
  ['<!-- never closed <rss/>', ''],
  ['no markup', ''],
])('%s', (markup, text) => {
  expect(withoutProlog(markup)).toEqual({ kind: 'harmless', text })
})

test.each([
  '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>',
  '<!DOCTYPE rss[ ]><rss/>',
  '<!DOCTYPE r SYSTEM "a>b" [<!ENTITY x "y">]><rss/>',
  '<!DOCTYPE r SYSTEM "never closed><rss/>',
  '<!ENTITY a "b"><rss/>',
  '<!ELEMENT a ANY><rss/>',
])('%s declares something', (markup) => {
  expect(withoutProlog(markup)).toEqual({ kind: 'declares' })
})

test.each(['<!-- ', '<?x ', '<!DOCTYPE "', '< ', '<!-- -->', 'x'.repeat(40)])(
  'takes linear time on "%s" repeated',
  (part) => {
    const began = performance.now()
    withoutProlog(part.repeat(200_000))
    expect(performance.now() - began).toBeLessThan(500)
  },
)
