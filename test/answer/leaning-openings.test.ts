import { describe, expect, test } from 'vitest'
import { LEANING_OPENINGS, leansBack } from '../../src/answer/leaning-openings.js'

describe.each(LEANING_OPENINGS)('$name', ({ examples, counterexamples }) => {
  test.each(examples)('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(true)
  })
  test.each(counterexamples)('not: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(false)
  })
})
