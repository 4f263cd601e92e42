import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../eval/judge-reply.js'
import { correctnessAt1, percentile, summarize } from '../../eval/summarize.js'
import { verdictOf } from './builders.js'

describe('c@1', () => {
  test.each<{ outcomes: Outcome[]; score: number }>([
    { outcomes: ['right', 'right refusal'], score: 1 },
    { outcomes: ['wrong answer', 'false answer'], score: 0 },
    { outcomes: ['wrong refusal', 'wrong refusal'], score: 0 },
    { outcomes: ['right', 'wrong answer'], score: 0.5 },
    { outcomes: ['right', 'wrong refusal'], score: 0.75 },
    { outcomes: ['right', 'right', 'wrong refusal', 'false answer'], score: 0.625 },
  ])('$outcomes: $score', ({ outcomes, score }) => {
    expect(correctnessAt1(outcomes)).toBeCloseTo(score)
  })

  const outcome = fc.constantFrom<Outcome>(
    'right',
    'wrong answer',
    'wrong refusal',
    'right refusal',
    'false answer',
  )

  test('silence never scores less than a wrong answer, nor more than a right one', () => {
    fc.assert(
      fc.property(fc.array(outcome), (others) => {
        const silent = correctnessAt1([...others, 'wrong refusal'])
        expect(silent).toBeGreaterThanOrEqual(correctnessAt1([...others, 'wrong answer']))
        expect(silent).toBeLessThanOrEqual(correctnessAt1([...others, 'right']))
      }),
    )
  })
})

test.each([
  { values: [3, 1, 2], percent: 50, value: 2 },
  { values: [4, 1, 2, 3], percent: 50, value: 2 },
  { values: [7], percent: 99, value: 7 },
  { values: Array.from({ length: 200 }, (_, at) => at + 1), percent: 99, value: 198 },
])('percentile $percent: $value', ({ values, percent, value }) => {
  expect(percentile(values, percent)).toBe(value)
})

describe('summary', () => {
  const refusal = { outcome: 'wrong refusal', grade: 'nearest', exact: 0, f1: 0 } as const
  const silence = { answerable: false, rank: 0, exact: 0, f1: 0 } as const
  const summary = summarize([
    verdictOf(),
    verdictOf({ ...refusal, rank: 3 }),
    verdictOf({ ...refusal, rank: 4 }),
    verdictOf({ outcome: 'wrong answer', rank: 0, exact: 0, f1: 0.6, typed: false }),
    verdictOf({ ...silence, outcome: 'right refusal', grade: 'none' }),
    verdictOf({ ...silence, outcome: 'false answer', ms: 90 }),
  ])

  test.each([
    ['questions', 6],
    ['answerable', 4],
    ['first', 0.25],
    ['firstThree', 0.5],
    ['exact', 0.25],
    ['f1', 0.4],
    ['readF1', 1],
    ['answered', 3],
    ['nearest', 2],
    ['none', 1],
    ['falseAnswers', 0.5],
    ['wrongRefusals', 0.5],
    ['cAt1', (2 + (2 * 2) / 6) / 6],
    ['typed', 5 / 6],
    ['medianMs', 2],
    ['p99Ms', 90],
  ] as const)('%s is %d', (figure, value) => {
    expect(summary[figure]).toBeCloseTo(value)
  })

  test('has no share of nothing', () => {
    expect(summarize([verdictOf()]).falseAnswers).toBeNaN()
  })
})
