import { describe, expect, test } from 'vitest'
import { aCitation } from '../builders/answers.js'
import { bridge, opening, shown } from './shown.js'

describe('a source', () => {
  test.each([
    ['no title', { title: null }, '— Steppe Courier · 1 March 2023'],
    ['no outlet', { outlet: null }, '— A bridge over the Ishim opens · 1 March 2023'],
    ['neither', { title: null, outlet: null }, '— bridge.txt · 1 March 2023'],
    [
      'an inferred year',
      { published: { value: '2023', precision: 'year', from: 'inferred' } },
      '— A bridge over the Ishim opens · Steppe Courier · 2023 (year inferred)',
    ],
    [
      'a day without its year',
      { published: null, publishedWithoutYear: '--12-15' },
      '— A bridge over the Ishim opens · Steppe Courier · 15 December (year not given)',
    ],
    ['no date', { published: null }, '— A bridge over the Ishim opens · Steppe Courier'],
    [
      'a link',
      { url: 'https://courier.example/bridge?a=1&b=2' },
      '— A bridge over the Ishim opens <https://courier.example/bridge?a=1&b=2> · Steppe Courier · 1 March 2023',
    ],
    [
      'a link that is no web address',
      { url: 'javascript:alert(1)' },
      '— A bridge over the Ishim opens · Steppe Courier · 1 March 2023',
    ],
  ] as const)('with %s', (_what, metadata, expected) => {
    const article = { ...bridge, ...metadata }
    const reply = shown({ citations: [aCitation(article, opening)] })
    expect(reply.split('\n').at(-1)).toBe(expected)
  })
})
