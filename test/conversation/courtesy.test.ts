import { describe, expect, test } from 'vitest'
import { COURTESIES, courtesyIn } from '../../src/conversation/courtesy.js'

describe.each(COURTESIES)('$name in $lang', ({ name, lang, examples, counterexamples }) => {
  test.each(examples)('%s is one', (text) => expect(courtesyIn(text)).toMatchObject({ name, lang }))
  test.each(counterexamples)('%s is none', (text) => expect(courtesyIn(text)).toBeNull())
})

test.each([
  ['', null],
  ['!', null],
  ['Thanks 🙏', 'thanks'],
  ['   hi   ', 'greeting'],
])('“%s” is read without its marks', (text, name) => {
  expect(courtesyIn(text)?.name ?? null).toBe(name)
})
