import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tfPart } from '../../src/retrieval/bm25.js'
import { impactOf, impactSlot, IMPACT_SLOTS } from '../../src/retrieval/passage-index.js'
import { PASSAGE_BM25 } from '../../src/retrieval/weights.js'

const tf = fc.integer({ min: 1, max: 300 })
const length = fc.integer({ min: 1, max: 2_000 })

describe('impact slots', () => {
  test('grow weaker from first to last, and none is worth nothing', () => {
    const impacts = Array.from({ length: IMPACT_SLOTS }, (_, slot) => impactOf(slot))
    expect(impacts).toEqual(impacts.toSorted((a, b) => b - a))
    expect(new Set(impacts).size).toBe(IMPACT_SLOTS)
    expect(impacts.at(-1)).toBeGreaterThan(0)
  })

  test('are whole numbers in range', () => {
    fc.assert(
      fc.property(tf, length, (count, size) => {
        const slot = impactSlot(count, size)
        expect(Number.isInteger(slot) && slot >= 0 && slot < IMPACT_SLOTS).toBe(true)
      }),
    )
  })

  test('are no weaker for one occurrence more, no stronger for one term more', () => {
    fc.assert(
      fc.property(tf, length, (count, size) => {
        expect(impactSlot(count + 1, size)).toBeLessThanOrEqual(impactSlot(count, size))
        expect(impactSlot(count, size + 1)).toBeGreaterThanOrEqual(impactSlot(count, size))
      }),
    )
  })

  test('stand for the exact value to half a slot', () => {
    const half = (PASSAGE_BM25.k1 + 1) / IMPACT_SLOTS / 2
    fc.assert(
      fc.property(tf, length, (count, size) => {
        const exact = tfPart(count, size, 75, PASSAGE_BM25)
        expect(Math.abs(impactOf(impactSlot(count, size)) - exact)).toBeLessThanOrEqual(half + 1e-9)
      }),
    )
  })
})
