import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import type { Run } from '../run.js'
import { SURE, weightAt, within } from '../sentence-match.js'

const SHARES = [0.01, 0.34, 0.67, 0.99]
const WEIGHTS = [0.01, 0.05, 0.1, 0.2, 0.35, 0.5]

/** The last noun before the first preposition: what the candidate is. */
function headOf({ match }: Pick<Situation, 'match'>, { from, to }: Run): number {
  const { words } = match.analysis
  let end = from + 1
  while (end < to && words[end]?.class !== 'preposition' && words[end]?.class !== 'comma') end += 1
  return end - 1
}

function shareAsked({ match }: Situation, run: Run): number {
  const content = within(match.contentBefore, run)
  return content === 0 ? 0 : within(match.askedBefore, run) / content
}

/** Weight of the question's words inside, each once. */
export function weightInside({ frame, match }: Situation, { from, to }: Run): number {
  return weightAt(match, (position) => position >= from && position < to) / frame.total
}

const ASKED = ['new', 'asked', 'of the wh-phrase', 'focus', 'no content']

function askedKind({ frame, match }: Situation, position: number): number {
  if (!match.analysis.words[position]?.content) return 4
  if ((match.strength[position] ?? 0) < SURE) return 0
  const word = frame.words[match.asked[position] ?? -1]
  if (word?.isFocus) return 3
  return word?.inWhPhrase ? 2 : 1
}

/** How much of a candidate stands in the question already. */
export const OVERLAP_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'share asked',
    measures: 'share of its content words that the question holds',
    group: 'overlap',
    scope: 'candidate',
    values: binNames(SHARES),
    by: ['kind', 'expected'],
    value: (situation, candidate) => binOf(SHARES, shareAsked(situation, candidate)),
  },
  {
    name: 'weight inside',
    measures: "share of the question's weight inside",
    group: 'overlap',
    scope: 'candidate',
    values: binNames(WEIGHTS),
    by: ['kind', 'expected'],
    value: (situation, candidate) => binOf(WEIGHTS, weightInside(situation, candidate)),
  },
  {
    name: 'head asked',
    measures: 'whether the question holds its head word',
    group: 'overlap',
    scope: 'candidate',
    values: ASKED,
    by: ['kind', 'expected'],
    value: (situation, candidate) => askedKind(situation, headOf(situation, candidate)),
  },
  {
    name: 'last asked',
    measures: 'whether the question holds its last word',
    group: 'overlap',
    scope: 'right end',
    values: ASKED,
    by: ['kind', 'expected'],
    value: (situation, { to }) => askedKind(situation, to - 1),
  },
  {
    name: 'first asked',
    measures: 'whether the question holds its first word',
    group: 'overlap',
    scope: 'left end',
    values: ASKED,
    by: ['kind', 'expected'],
    value: (situation, { from }) => askedKind(situation, from),
  },
  {
    name: 'new name',
    measures: 'whether it holds a capitalised word that the question does not',
    group: 'overlap',
    scope: 'candidate',
    values: ['no name', 'new', 'asked'],
    by: ['kind', 'expected'],
    value: ({ match }, { from, to }) => {
      let found = 0
      for (let i = from; i < to; i += 1) {
        if (match.analysis.words[i]?.class !== 'name') continue
        if ((match.strength[i] ?? 0) < SURE) return 1
        found = 2
      }
      return found
    },
  },
]
