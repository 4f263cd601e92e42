import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFloodMeter } from '../../../src/telegram/manners/flood-meter.js'

function kind(meter: ReturnType<typeof createFloodMeter>, reader: number, at: number): string {
  const verdict = meter.count(reader, at)
  if (verdict.kind === 'answer') return 'answer'
  return verdict.isTold ? 'silence' : 'notice'
}

const kinds = (meter: ReturnType<typeof createFloodMeter>, times: readonly number[]) =>
  times.map((at) => kind(meter, 7, at))

describe('of three questions a second', () => {
  const limits = { questions: 3, window: 1000 }

  test('the fourth is met with a notice that says when to go on, the rest with silence', () => {
    const meter = createFloodMeter(limits)
    expect(kinds(meter, [0, 100, 200])).toEqual(['answer', 'answer', 'answer'])
    expect(meter.count(7, 300)).toEqual({ kind: 'wait', seconds: 1, isTold: false })
    expect(kinds(meter, [400, 999])).toEqual(['silence', 'silence'])
    expect(kinds(meter, [1000, 1001, 1100])).toEqual(['answer', 'silence', 'answer'])
  })

  test('another reader is answered meanwhile', () => {
    const meter = createFloodMeter(limits)
    kinds(meter, [0, 0, 0, 0, 0])
    expect(meter.count(8, 0).kind).toBe('answer')
  })

  test('who goes on flooding is told once a second at most', () => {
    const meter = createFloodMeter(limits)
    const times = Array.from({ length: 500 }, (_, n) => n * 10)
    const said = kinds(meter, times)
    expect(said.filter((kind) => kind === 'notice')).toHaveLength(5)
    expect(said.filter((kind) => kind === 'answer')).toHaveLength(15)
  })

  test('no window of a second has more than three answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (gaps) => {
        const meter = createFloodMeter(limits)
        let now = 0
        const answered: number[] = []
        for (const gap of gaps) {
          now += gap
          if (meter.count(7, now).kind === 'answer') answered.push(now)
        }
        for (const at of answered) {
          const inWindow = answered.filter((other) => other <= at && at - other < 1000)
          expect(inWindow.length).toBeLessThanOrEqual(3)
        }
      }),
    )
  })
})

test('only so many readers are remembered', () => {
  const meter = createFloodMeter({ questions: 1, window: 1000 }, 2)
  for (const reader of [1, 2, 3]) meter.count(reader, 0)
  expect([2, 3, 1].map((reader) => kind(meter, reader, 1))).toEqual(['notice', 'notice', 'answer'])
})
