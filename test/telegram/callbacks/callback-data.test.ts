import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatCallbackData,
  parseCallbackData,
} from '../../../src/telegram/callbacks/callback-data.js'

const word = (max: number) => fc.stringMatching(new RegExp(`^[\\w-]{1,${max}}$`))
const kinds = fc.stringMatching(/^[a-z]{1,8}$/)

test('callback data is read as it was written, and fits a button', () => {
  const arguments_ = fc.option(word(20), { nil: '' })
  fc.assert(
    fc.property(kinds, word(32), arguments_, (kind, id, argument) => {
      const data = formatCallbackData(kind, id, argument)
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
      expect(parseCallbackData(data)).toEqual({ kind, id, argument })
    }),
  )
})

test.each(['', 'vote', 'Vote:abc:u', 'vote:a b', 'vote:абв', 'a:b:c:d', 'x'.repeat(65)])(
  '“%s” is stale',
  (data) => {
    expect(parseCallbackData(data)).toBeNull()
  },
)

test.each([
  ['', 'id', ''],
  ['vote', 'a'.repeat(33), ''],
  ['vote', 'id', 'a b'],
])('a button may not carry %s:%s:%s', (kind, id, argument) => {
  expect(() => formatCallbackData(kind, id, argument)).toThrow(/callback data/)
})
