import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import { SURE } from '../sentence-match.js'

const ALIGNED = [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
const ADJACENT = 4

/** Whether one of the question words stands next to a boundary, with nothing but small words between: 0 no, 1 the expected one, 2 another of its side. */
function adjacent(
  { match }: Situation,
  boundary: number,
  step: -1 | 1,
  sequence: readonly number[],
): number {
  const expected = step < 0 ? sequence.at(-1) : sequence[0]
  for (let k = 0; k <= ADJACENT; k += 1) {
    const position = step < 0 ? boundary - 1 - k : boundary + k
    const word = match.analysis.words[position]
    if (!word || word.class === 'stop' || word.class === 'comma') return 0
    if ((match.strength[position] ?? 0) >= SURE) {
      const asked = match.asked[position] ?? -1
      if (asked === expected) return 1
      return sequence.includes(asked) ? 2 : 0
    }
    if (word.content) return 0
  }
  return 0
}

/** How well a statement of the question fits around a candidate. */
export const STATEMENT_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'aligned left',
    measures: "share of the question's weight that stands left of it, in the order of a statement",
    group: 'statement',
    scope: 'left end',
    values: binNames(ALIGNED),
    by: ['kind', 'role'],
    value: ({ match }, { from }) => binOf(ALIGNED, match.alignedLeft[from] ?? 0),
  },
  {
    name: 'aligned right',
    measures: 'the same right of it',
    group: 'statement',
    scope: 'right end',
    values: binNames(ALIGNED),
    by: ['kind', 'role'],
    value: ({ match }, { to }) => binOf(ALIGNED, match.alignedRight[to] ?? 0),
  },
  {
    name: 'aligned',
    measures: 'the same on both sides',
    group: 'statement',
    scope: 'candidate',
    values: binNames(ALIGNED),
    by: ['kind', 'role'],
    value: ({ match }, { from, to }) =>
      binOf(ALIGNED, (match.alignedLeft[from] ?? 0) + (match.alignedRight[to] ?? 0)),
  },
  {
    name: 'expected left',
    measures: 'whether the word before is the one that a statement of the question has there',
    group: 'statement',
    scope: 'left end',
    values: ['no', 'the word', 'another of its side'],
    by: ['kind', 'role'],
    value: (situation, { from }) => adjacent(situation, from, -1, situation.frame.left),
  },
  {
    name: 'expected right',
    measures: 'the same for the word after',
    group: 'statement',
    scope: 'right end',
    values: ['no', 'the word', 'another of its side'],
    by: ['kind', 'role'],
    value: (situation, { to }) => adjacent(situation, to, 1, situation.frame.right),
  },
  {
    name: 'preposition',
    measures: "whether the question's preposition stands before it or opens it",
    group: 'neighbours',
    scope: 'candidate',
    values: ['none asked', 'no', 'before', 'first', 'after'],
    by: ['kind', 'expected'],
    value: ({ frame, match }, { from, to }) => {
      if (frame.preposition === null) return 0
      if (match.analysis.words[from - 1]?.folded === frame.preposition) return 2
      if (match.analysis.words[from]?.folded === frame.preposition) return 3
      return match.analysis.words[to]?.folded === frame.preposition ? 4 : 1
    },
  },
]
