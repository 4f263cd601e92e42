import { describe, expect, test } from 'vitest'
import { bestExpectedF1 } from '../../../src/answer/extraction/expected-f1.js'

const likely = (text: string, probability: number) => ({ tokens: text.split(' '), probability })

describe('bestExpectedF1', () => {
  test.each([
    ['the likeliest where all differ', [likely('Taraz', 0.5), likely('Aktau', 0.3)], 0],
    [
      'the one that the others share words with',
      [likely('rain', 0.35), likely('stone mill', 0.33), likely('old stone mill', 0.3)],
      1,
    ],
    ['the first of equals', [likely('a b', 0.4), likely('a b', 0.4)], 0],
    ['nothing of nothing', [], 0],
  ])('takes %s', (_, candidates, best) => {
    expect(bestExpectedF1(candidates)).toBe(best)
  })
})
