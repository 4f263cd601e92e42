import { describe, expect, test } from 'vitest'
import { answerTokens, tokenF1 } from '../../fit/token-f1.js'

describe('tokenF1', () => {
  test.each([
    ['the old mill', 'old mill', 1],
    ['Old Mill!', 'old mill', 1],
    ['stone mill', 'mill', 2 / 3],
    ['mill mill', 'mill', 2 / 3],
    ['ferry', 'mill', 0],
    ['the', 'a', 1],
    ['the', 'mill', 0],
  ])('of "%s" and "%s" is %d', (one, other, f1) => {
    expect(tokenF1(answerTokens(one), answerTokens(other))).toBeCloseTo(f1)
    expect(tokenF1(answerTokens(other), answerTokens(one))).toBeCloseTo(f1)
  })
})
