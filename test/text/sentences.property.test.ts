import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

const NASTY = [
  ['. ', '.', '?! ', '…', '"', '“', '”', '«', '»', '(', ')', '[12]', "'", '’', '— ', '- '],
  ['\n', '\r\n', '\n\n', '\u00a0', '\u2028', '\ufeff', '\u200b', ' ', '\t', ', ', '. . .'],
  ['Dr.', 'U.S.', 'p.m.', 'El.kz', '5.28', 'No. 5', 'т.е.', 'г. ', 'А. ', 'The', 'he', '😀'],
  ['\ud83d', '\u0301', '\u202e', 'ß', 'İ', '漢字。', 'مرحبا؟', '1. ', '•', '# '],
].flat()

/** Text made of what splitting looks at, mixed with any Unicode. */
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

function texts(whole: string): string[] {
  return splitSentences(whole, { start: 0, end: whole.length }).map(({ start, end }) =>
    whole.slice(start, end),
  )
}

describe('splitSentences', () => {
  test('gives trimmed spans in order that hold all but white space', () => {
    fc.assert(
      fc.property(nasty, fc.nat(10), fc.nat(10), (text, before, after) => {
        const span = {
          start: Math.min(before, text.length),
          end: Math.max(Math.min(before, text.length), text.length - after),
        }
        let covered = span.start
        for (const { start, end } of splitSentences(text, span)) {
          expect(start).toBeGreaterThanOrEqual(covered)
          expect(end).toBeLessThanOrEqual(span.end)
          expect(text.slice(covered, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          covered = end
        }
        expect(text.slice(covered, span.end).trim()).toBe('')
      }),
      { numRuns: 1500 },
    )
  })

  test('splits a paragraph as it splits it among others', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const alone = text.replaceAll(/\s+/gu, ' ').trim()
        fc.pre(alone !== '')
        const among = `One.\n\n${alone}\n\nTwo.`
        expect(texts(among)).toEqual(['One.', ...texts(alone), 'Two.'])
      }),
    )
  })

  test.each(['.', '. ', '.”', '. (', '(a. ', '" ', '. "', 'a.', 'Dr. ', '...\n', '.[12]', '. . '])(
    'takes linear time on %j repeated',
    (unit) => {
      const seconds = (times: number): number => {
        const text = unit.repeat(times)
        const start = performance.now()
        splitSentences(text, { start: 0, end: text.length })
        return performance.now() - start
      }
      seconds(20_000)
      expect(seconds(100_000)).toBeLessThan(2_000)
    },
  )
})
