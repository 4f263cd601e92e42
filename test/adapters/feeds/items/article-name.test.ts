import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleName, type NameParts } from '../../../../src/adapters/feeds/items/article-name.js'

const PARTS: NameParts = {
  host: 'steppe.example',
  day: '2026-03-01',
  title: 'Court meets',
  item: 'Ab-12_cdEFgh34',
}

test.each<[string, Partial<NameParts>, string]>([
  ['all parts', {}, 'feeds/steppe.example/2026-03-01-court-meets-ab12cdef.txt'],
  ['no day', { day: null }, 'feeds/steppe.example/court-meets-ab12cdef.txt'],
  ['no title', { title: null }, 'feeds/steppe.example/2026-03-01-ab12cdef.txt'],
  [
    'Cyrillic',
    { title: 'Суд в Актау: «Мы — против»' },
    'feeds/steppe.example/2026-03-01-суд-в-актау-мы-против-ab12cdef.txt',
  ],
  [
    'Kazakh',
    { title: 'Әділет Қазақстанда' },
    'feeds/steppe.example/2026-03-01-әділет-қазақстанда-ab12cdef.txt',
  ],
  [
    'a way out',
    { title: '../../etc/passwd', host: '../..' },
    'feeds/feed/2026-03-01-etc-passwd-ab12cdef.txt',
  ],
  ['a reserved name', { title: 'CON', day: null }, 'feeds/steppe.example/con-ab12cdef.txt'],
  ['signs only', { title: '!!! ??? /\\:*<>|"', day: null }, 'feeds/steppe.example/ab12cdef.txt'],
  ['an address', { host: '[::1]' }, 'feeds/1/2026-03-01-court-meets-ab12cdef.txt'],
  ['a hidden folder', { host: '.git' }, 'feeds/git/2026-03-01-court-meets-ab12cdef.txt'],
])('%s', (_, parts, name) => {
  expect(articleName({ ...PARTS, ...parts })).toBe(name)
})

test('any title gives a name that any system takes', () => {
  const title = fc.string({ unit: 'binary', maxLength: 400 })
  fc.assert(
    fc.property(title, fc.string({ maxLength: 300 }), (text, host) => {
      const name = articleName({ ...PARTS, title: text, host })
      const [first, folder = '', file = '', ...rest] = name.split('/')
      expect([first, rest]).toEqual(['feeds', []])
      expect(folder).toMatch(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u)
      expect(file).toMatch(/^[\p{L}\p{M}\p{N}-]+-ab12cdef\.txt$/u)
      expect(Buffer.byteLength(file)).toBeLessThan(200)
      expect(Buffer.byteLength(folder)).toBeLessThan(100)
    }),
    { numRuns: 100 },
  )
})
