import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignPrefixes } from '../../../src/answer/extraction/align.js'

/** The longest common subsequence by trying everything. */
function naive(sequence: readonly number[], text: readonly number[]): number {
  const [first, ...rest] = text
  if (first === undefined || sequence.length === 0) return 0
  const skipped = naive(sequence, rest)
  const at = sequence.indexOf(first)
  return at < 0 ? skipped : Math.max(skipped, 1 + naive(sequence.slice(at + 1), rest))
}

test('aligns every prefix as trying all subsequences does', () => {
  const elements = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(
      fc.array(elements, { maxLength: 5 }),
      fc.array(elements, { maxLength: 7 }),
      (sequence, text) => {
        const aligned = alignPrefixes(sequence, text.length, (position, element) =>
          text[position] === element ? 1 : 0,
        )
        text.forEach((_, length) => {
          expect(aligned[length]).toBe(naive(sequence, text.slice(0, length)))
        })
      },
    ),
  )
})
