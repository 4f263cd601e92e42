import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens } from '../../src/text/tokens.js'

/** Each text with its tokens, separated by `|`. */
describe('tokens', () => {
  test.each([
    ['The court ruled.', 'The|court|ruled'],
    ["don’t mix O’Brien and O'Neill", "don’t|mix|O’Brien|and|O'Neill"],
    ['the judges’ oath', 'the|judges|oath'],
    ['U.S. envoys and U.S.-led talks', 'U.S.|envoys|and|U.S.|led|talks'],
    ['The end. A new law.', 'The|end|A|new|law'],
    ['А.С. Байтурсынов', 'А.С.|Байтурсынов'],
    ['1,234.5 of 12,345,678', '1,234.5|of|12,345,678'],
    ['5.28% in 2023.', '5.28|in|2023'],
    ['10\u00a0000 or 10\u202f000 tenge', '10\u00a0000|or|10\u202f000|tenge'],
    ['from 1990–2000', 'from|1990|2000'],
    ['COVID-19, G7 and the 2030s', 'COVID|19|G7|and|the|2030s'],
    ['the 21st, B2B', 'the|21st|B2|B'],
    ['Нұр-Сұлтан, «Әділет»', 'Нұр|Сұлтан|Әділет'],
    ['e-mail a_b@law.kz', 'e|mail|a|b|law|kz'],
    ['Cafe\u0301 Muñoz', 'Cafe\u0301|Muñoz'],
    ['— … “” 🙂', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(
      tokens(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected)
  })

  test('are the text at their span, in order and apart, in any stretch', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aБқ1٣.,’'- \u00a0\u0301🙂_(") })
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (whole, first, length) => {
        const start = Math.min(first, whole.length)
        const end = Math.min(start + length, whole.length)
        let before = start
        for (const token of tokens(whole, start, end)) {
          expect(whole.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(before)
          expect(token.end).toBeGreaterThan(token.start)
          before = token.end
        }
        expect(before).toBeLessThanOrEqual(end)
      }),
      { numRuns: 1_000 },
    )
  })

  test('leave out no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = tokens(text)
          .map((token) => token.text)
          .join(' ')
        for (const wordly of [/\p{L}/gu, /\p{N}/gu]) {
          expect(kept.match(wordly)).toEqual(text.match(wordly))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('take time in proportion to the text', () => {
    const digits = '1'.repeat(50_000)
    const groups = '1,234'.repeat(20_000)
    const start = performance.now()
    for (const text of [digits, groups, "a'".repeat(50_000), 'A.'.repeat(50_000)]) tokens(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
