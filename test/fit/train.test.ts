import { expect, test } from 'vitest'
import { answerWith } from '../../fit/cross-validate.js'
import type { Example } from '../../fit/examples.js'
import { shuffled } from '../../fit/seeded.js'
import { train, TRAINING } from '../../fit/train.js'
import { FEATURES, FIRST_SLOTS } from '../../src/answer/extraction/slots.js'

const LENGTH = FEATURES.findIndex(({ name }) => name === 'length')

function row(length: number): readonly number[] {
  return FEATURES.map((_, i) => (FIRST_SLOTS[i] ?? 0) + (i === LENGTH ? length : 0))
}

/** A question with a short and a long candidate, of which the short one is right for kind 0 only. */
function example(kind: number): Example {
  const f1 = Float32Array.from(kind === 0 ? [1, 0] : [0, 1])
  return {
    pack: 'made up',
    question: { id: '', question: '', answers: [], file: '', group: '' },
    copies: 1,
    kind,
    expected: 0,
    role: 0,
    slots: Uint16Array.from([...row(0), ...row(5)]),
    count: 2,
    texts: ['short', 'a very long one'],
    gain: f1,
    f1,
    exact: Uint8Array.from(f1),
  }
}

const examples = Array.from({ length: 40 }, (_, i) => example(i % 2))

test('training learns what depends on the kind of question', () => {
  const model = train(examples, TRAINING)
  expect(answerWith(model, example(0)).text).toBe('short')
  expect(answerWith(model, example(1)).text).toBe('a very long one')
})

test('training is deterministic, and blind to features that are switched off', () => {
  expect(train(examples, TRAINING)).toEqual(train(examples, TRAINING))
  const blind = train(examples, { ...TRAINING, without: new Set(['length']) })
  expect(answerWith(blind, example(1)).probability).toBeCloseTo(0.5)
})

test('a shuffle keeps every item, and differs by its seed', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  expect(shuffled(items, 1).toSorted((a, b) => a - b)).toEqual(items)
  expect(shuffled(items, 1)).toEqual(shuffled(items, 1))
  expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2))
})
