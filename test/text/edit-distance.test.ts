import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.js'

/** The definition, without a table: what the last letters of both words allow. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)]
  let least = Math.min(
    naiveDistance(shortA, b) + 1,
    naiveDistance(a, shortB) + 1,
    naiveDistance(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  )
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    least = Math.min(least, naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return least
}

describe('examples', () => {
  test.each([
    ['', '', 0],
    ['court', 'court', 0],
    ['court', 'cuort', 1],
    ['court', 'cour', 1],
    ['court', 'courts', 1],
    ['court', 'curt', 1],
    ['court', 'count', 1],
    ['constitution', 'constittuion', 1],
    ['тоқаев', 'токаев', 1],
    ['ca', 'abc', 3],
    ['border', 'order', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance)
  })
})

test.each([
  ['kitten', 'sitting', 2, 3],
  ['kitten', 'sitting', 3, 3],
  ['a', 'abcdefgh', 2, 3],
  ['court', 'court', 0, 0],
  ['court', 'count', 0, 1],
])('%s → %s with the limit %i: %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance)
})

describe('any two words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 })

  test('have the distance of the definition, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1))
      }),
      { numRuns: 500 },
    )
  })

  test('are as far apart from either end', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9))
      }),
    )
  })
})
