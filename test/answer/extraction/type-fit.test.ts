import { expect, test } from 'vitest'
import { CANDIDATE_TYPES } from '../../../src/answer/extraction/candidate-type.js'
import { EXPECTED_TYPES, type ExpectedType } from '../../../src/answer/extraction/expected-type.js'
import { typeFit } from '../../../src/answer/extraction/type-fit.js'

const fitOf = (expected: ExpectedType, candidate: string) =>
  typeFit(EXPECTED_TYPES.indexOf(expected), CANDIDATE_TYPES.indexOf(candidate))

test.each([
  ['person', 'person', 'chunk'],
  ['person', 'chunk', 'date'],
  ['date', 'date', 'duration'],
  ['date', 'dated phrase', 'number'],
  ['place', 'place phrase', 'person'],
  ['count', 'number', 'percent'],
  ['period', 'duration', 'date'],
  ['reason', 'purpose', 'person'],
  ['manner', 'by doing', 'chunk'],
  ['thing', 'chunk', 'date'],
] as const)('for a %s, %s fits better than %s', (expected, better, worse) => {
  expect(fitOf(expected, better)).toBeGreaterThan(fitOf(expected, worse))
})

test('fits are shares, and every expected type has a candidate type that fits it', () => {
  for (const expected of EXPECTED_TYPES) {
    const fits = CANDIDATE_TYPES.map((type) => fitOf(expected, type))
    expect(Math.max(...fits)).toBeGreaterThanOrEqual(0.9)
    expect(fits.every((fit) => fit >= 0 && fit <= 1)).toBe(true)
  }
})
