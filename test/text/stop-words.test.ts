import { expect, test } from 'vitest'
import { isStopWord } from '../../src/text/stop-words.js'

test.each("the of who what is won't кто что когда был кім және қашан үшін".split(' '))(
  '%s is a stop word',
  (word) => {
    expect(isStopWord(word)).toBe(true)
  },
)

test.each(
  'law court new first year one two said president no. against-all закон год первый сот заң жыл'.split(
    ' ',
  ),
)('%s is not', (word) => {
  expect(isStopWord(word)).toBe(false)
})

test.each(['', 'The', 'Кто', 'constructor', '__proto__'])('neither is “%s”', (word) => {
  expect(isStopWord(word)).toBe(false)
})
