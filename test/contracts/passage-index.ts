import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  impactSlot,
  type CreatePassageIndex,
  type PassageIndex,
} from '../../src/retrieval/passage-index.js'

type Slots = readonly (readonly number[])[]

/** Slots without gaps at the end or undefined entries, so that two indexes compare. */
function slotsOf(index: PassageIndex, term: string): Slots {
  const slots = Array.from(index.postings(term), (passages) => [...(passages ?? [])])
  while (slots.at(-1)?.length === 0) slots.pop()
  return slots
}

function passagesOf(index: PassageIndex, term: string): readonly number[] {
  return slotsOf(index, term)
    .flat()
    .toSorted((a, b) => a - b)
}

function filled(createIndex: CreatePassageIndex, passages: readonly (readonly string[])[]) {
  const index = createIndex()
  passages.forEach((terms, passage) => index.add(passage, terms))
  return index
}

/** The slots by definition: count the term in every passage. */
function naiveSlots(passages: readonly (readonly string[])[], term: string): Slots {
  const slots: number[][] = []
  passages.forEach((terms, passage) => {
    const tf = terms.filter((other) => other === term).length
    if (tf === 0) return
    const slot = impactSlot(tf, terms.length)
    while (slots.length <= slot) slots.push([])
    slots[slot]?.push(passage)
  })
  return slots
}

const TERMS = [
  'court',
  'constitut',
  '1990',
  '2000',
  '19',
  '0',
  '5.28',
  "o'brien",
  'конституц',
  'сарсембаев',
  'қазақстан',
  'тоқаев',
  'constructor',
  '__proto__',
  'aaaa',
  'a',
]

/** What every {@link PassageIndex} owes, as tests of the one that `createIndex` makes. */
export function describePassageIndex(name: string, createIndex: CreatePassageIndex): void {
  describe(`${name} as a passage index`, () => {
    test('holds nothing at first', () => {
      expect(slotsOf(createIndex(), 'court')).toEqual([])
    })

    test.each(TERMS)('finds %s, and nothing else by it', (term) => {
      const index = filled(
        createIndex,
        TERMS.map((other) => [other, 'x', 'y', 'z']),
      )
      expect(passagesOf(index, term)).toEqual([TERMS.indexOf(term)])
    })

    test.each(['cour', 'courts', 'Court', '199', '19900', '200', 'constitution', 'valueof'])(
      'finds nothing by %s, which is only near a term',
      (term) => {
        expect(slotsOf(filled(createIndex, [TERMS, ['x', 'y']]), term)).toEqual([])
      },
    )

    test('keeps 1990 and 2000 apart from their parts and from each other', () => {
      const index = filled(createIndex, [['1990'], ['2000'], ['1990', '2000'], ['199', '0', '20']])
      expect(passagesOf(index, '1990')).toEqual([0, 2])
      expect(passagesOf(index, '2000')).toEqual([1, 2])
    })

    test('names every passage of a frequent term', () => {
      const many = 1_234
      const index = filled(
        createIndex,
        Array.from({ length: many }, () => ['court']),
      )
      expect(passagesOf(index, 'court')).toEqual(Array.from({ length: many }, (_, i) => i))
    })

    test('names a passage once, however often it repeats a term', () => {
      const index = filled(createIndex, [['court', 'a', 'court', 'court'], ['court']])
      expect(passagesOf(index, 'court')).toEqual([0, 1])
    })

    test('puts a passage that repeats a term before one of the same length that does not', () => {
      const rest = Array.from({ length: 70 }, (_, i) => `w${i}`)
      const index = filled(createIndex, [
        ['court', 'x', 'y', ...rest],
        ['court', 'court', 'court', ...rest],
      ])
      expect(slotsOf(index, 'court').flat()).toEqual([1, 0])
    })

    test('puts a short passage before a long one', () => {
      const rest = Array.from({ length: 150 }, (_, i) => `w${i}`)
      const index = filled(createIndex, [
        ['court', ...rest],
        ['court', 'day'],
      ])
      expect(slotsOf(index, 'court').flat()).toEqual([1, 0])
    })

    test('does not depend on the order of adding or of the numbers', () => {
      const passages = [['court', 'a'], ['b', 'court', 'court'], ['a'], ['court', 'b', 'b', 'b']]
      const backwards = createIndex()
      for (const passage of [3, 0, 2, 1]) backwards.add(passage, passages[passage] ?? [])
      for (const term of ['court', 'a', 'b']) {
        const sorted = slotsOf(backwards, term).map((slot) => slot.toSorted((a, b) => a - b))
        expect(sorted).toEqual(slotsOf(filled(createIndex, passages), term))
      }
    })

    test('answers the same after other questions and later passages', () => {
      const index = filled(createIndex, [['court', 'a'], ['a']])
      const before = slotsOf(index, 'court')
      passagesOf(index, 'a')
      expect(slotsOf(index, 'court')).toEqual(before)
      index.add(2, ['court', 'a'])
      expect(passagesOf(index, 'court')).toEqual([0, 2])
    })

    test('shares nothing with another index', () => {
      const first = filled(createIndex, [['court']])
      filled(createIndex, [['law'], ['court']])
      expect(passagesOf(first, 'court')).toEqual([0])
      expect(passagesOf(first, 'law')).toEqual([])
    })

    test('holds the postings that it was made with', () => {
      const terms = ['court', 'constitut', '__proto__', 'constructor', '1990']
      const index = createIndex(terms.map((term, i) => [term, [undefined, [i, i + 7], [i + 1]]]))
      for (const [i, term] of terms.entries()) {
        expect(slotsOf(index, term)).toEqual([[], [i, i + 7], [i + 1]])
      }
      expect(slotsOf(index, 'law')).toEqual([])
      expect(slotsOf(createIndex(), 'court')).toEqual([])
    })

    test('has the slots that counting gives', () => {
      const passages = fc.array(
        fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 120 }),
      )
      fc.assert(
        fc.property(passages, (lists) => {
          const index = filled(createIndex, lists)
          for (const term of TERMS) expect(slotsOf(index, term)).toEqual(naiveSlots(lists, term))
        }),
        { numRuns: 60 },
      )
    })
  })
}
