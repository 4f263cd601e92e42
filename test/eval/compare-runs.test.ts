import { expect, test } from 'vitest'
import { compareRuns } from '../../eval/compare-runs.js'
import type { Verdict } from '../../eval/judge-reply.js'
import { verdictOf } from './builders.js'

const right = verdictOf()
const refused = verdictOf({ outcome: 'wrong refusal', rank: 0, f1: 0 })
const offered = verdictOf({ outcome: 'wrong refusal', rank: 2, f1: 0 })
const wrong = verdictOf({ outcome: 'wrong answer', rank: 0, f1: 0 })

test.each<{ name: string; before: Verdict; after: Verdict; better: boolean[] }>([
  { name: 'found', before: refused, after: right, better: [true] },
  { name: 'lost', before: right, after: wrong, better: [false] },
  { name: 'silent instead of wrong', before: wrong, after: refused, better: [true] },
  { name: 'evidence offered', before: refused, after: offered, better: [true] },
  { name: 'a worse phrase', before: right, after: verdictOf({ f1: 0.5 }), better: [false] },
  { name: 'slower, otherwise the same', before: right, after: verdictOf({ ms: 50 }), better: [] },
  { name: 'another question', before: verdictOf({ id: 'q-2' }), after: wrong, better: [] },
])('$name', ({ before, after, better }) => {
  expect(compareRuns([before], [after]).map((change) => change.better)).toEqual(better)
})
