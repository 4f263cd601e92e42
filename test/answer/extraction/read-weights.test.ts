import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittedModel } from '../../../src/answer/extraction/fitted-model.js'
import { CONDITION_SIZES } from '../../../src/answer/extraction/model.js'
import { readWeights, writeWeights } from '../../../src/answer/extraction/read-weights.js'
import { FEATURES, SLOT_COUNT } from '../../../src/answer/extraction/slots.js'

/** All weights but zeros, with their places. */
function entriesOf(tables: readonly Float32Array[]): readonly string[] {
  return tables.flatMap((table, i) =>
    [...table].flatMap((weight, at) => (weight === 0 ? [] : [`${i} ${at} ${weight}`])),
  )
}

describe('the table of weights', () => {
  test('is read back as it was written, in hundredths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(SLOT_COUNT - 1), fc.integer({ min: 1, max: 400 })), {
          maxLength: 20,
        }),
        (entries) => {
          const base = new Float32Array(SLOT_COUNT)
          const conditional = CONDITION_SIZES.map(
            ({ names }) => new Float32Array(names.length * SLOT_COUNT),
          )
          for (const [slot, weight] of entries) {
            base[slot] = weight / 100
            const table = conditional[slot % conditional.length]
            if (table) table[slot] = -weight / 100
          }
          const read = readWeights(writeWeights({ base, conditional }, 0))
          expect(entriesOf([read.base, ...read.conditional])).toEqual(
            entriesOf([base, ...conditional]),
          )
        },
      ),
      { numRuns: 20 },
    )
  })

  test('fits the features of this version', () => {
    expect(fittedModel().base.some((weight) => weight !== 0)).toBe(true)
  })

  test.each(['no such feature = yes: 3', 'from chunk = yes: 3; no such kind 4'])(
    'refuses "%s"',
    (line) => {
      expect(() => readWeights(line)).toThrow('fit the weights again')
    },
  )
})

describe('features', () => {
  test('have names of their own, a description and values', () => {
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length)
    for (const { name, measures, values } of FEATURES) {
      expect([name, measures !== '', new Set(values).size]).toEqual([name, true, values.length])
    }
  })

  test('have conditions whose values no two conditions share', () => {
    const names = CONDITION_SIZES.flatMap((condition) => condition.names)
    expect(new Set(names).size).toBe(names.length)
  })
})
