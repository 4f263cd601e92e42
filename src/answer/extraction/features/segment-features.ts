import type { WordClass } from '../../../text/word-class.js'
import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import type { Run } from '../run.js'
import { weightAt } from '../sentence-match.js'

const SHARES = [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
const SEGMENT_MARKS: ReadonlySet<WordClass> = new Set([
  'comma',
  'stop',
  'dash',
  'open bracket',
  'close bracket',
])

/** Share of the question's weight between the marks that enclose a candidate. */
function weightInSegment({ frame, match }: Situation, { from, to }: Run): number {
  const { words } = match.analysis
  let start = from
  while (start > 0 && !SEGMENT_MARKS.has(words[start - 1]?.class ?? 'stop')) start -= 1
  let end = to
  while (end < words.length && !SEGMENT_MARKS.has(words[end]?.class ?? 'stop')) end += 1
  const around = (position: number) =>
    position >= start && position < end && (position < from || position >= to)
  return weightAt(match, around) / frame.total
}

/** What stands between the same marks as a candidate. */
export const SEGMENT_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'segment weight',
    measures: "share of the question's weight between the marks around it",
    group: 'proximity',
    scope: 'candidate',
    values: binNames(SHARES),
    by: ['kind'],
    value: (situation, candidate) => binOf(SHARES, weightInSegment(situation, candidate)),
  },
]
