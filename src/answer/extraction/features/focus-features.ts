import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import type { Run } from '../run.js'
import { SURE } from '../sentence-match.js'
import { typeFit } from '../type-fit.js'

const FITS = [0.25, 0.45, 0.65, 0.75, 0.85, 0.95]
const FOCUS = [
  'absent',
  'last',
  'first',
  'inside',
  'just before',
  'just after',
  'near before',
  'near after',
  'linked before',
  'linked after',
  'elsewhere',
]

/** Where the focus noun stands: in the candidate, beside it, or linked by "be" or a comma. */
function focusPlace({ match }: Situation, { from, to }: Run): number {
  let best = match.focuses.length === 0 ? 0 : 10
  for (const position of match.focuses) {
    if (position === to - 1) return 1
    if (position === from) return 2
    if (position > from && position < to) return 3
    const before = position < from
    const [start, end] = before ? [position + 1, from] : [to, position]
    const gap = end - start
    const linked = match.analysis.words
      .slice(start, end)
      .some(
        ({ class: own }) =>
          own === 'be' || own === 'comma' || own === 'dash' || own === 'open bracket',
      )
    if (gap <= 1 && !linked) best = Math.min(best, before ? 4 : 5)
    else if (gap <= 3 && !linked) best = Math.min(best, before ? 6 : 7)
    else if (gap <= 8 && linked) best = Math.min(best, before ? 8 : 9)
  }
  return best
}

const NUMBERS_ASKED = ['unknown', 'one', 'several']
const NUMBERS_GIVEN = ['list', 'plural', 'name', 'number', 'other']
const NUMBER_PAIRS = NUMBERS_ASKED.flatMap((asked) =>
  NUMBERS_GIVEN.map((given) => `${asked}: ${given}`),
)

/** Whether one thing or several are asked for, and what the candidate gives. */
function numberPair({ frame, match }: Situation, { from, to }: Run): number {
  const words = match.analysis.words.slice(from, to)
  const last = words.at(-1)?.class
  let given = 4
  if (words.some((word) => word.class === 'conjunction' || word.class === 'comma')) given = 0
  else if (last === 'plural') given = 1
  else if (last === 'name') given = 2
  else if (last === 'number') given = 3
  const asked = frame.plural === null ? 0 : frame.plural ? 2 : 1
  return asked * NUMBERS_GIVEN.length + given
}

const BRACKETED = [
  'no',
  'before an asked bracket',
  'before a bracket',
  'in the bracket of an asked word',
  'in a bracket',
  'before its appositive',
  'after what it is an appositive of',
]

/** Whether a bracket or a comma ties the candidate to a word of the question: "Full Name (ABC)", "X, the Y,". */
function bracketed({ match }: Situation, { from, to }: Run): number {
  const { words } = match.analysis
  const asked = (position: number) => (match.strength[position] ?? 0) >= SURE
  if (words[to]?.class === 'open bracket') {
    for (let at = to + 1; at < words.length && words[at]?.class !== 'close bracket'; at += 1) {
      if (asked(at)) return 1
    }
    return 2
  }
  if (words[from - 1]?.class === 'open bracket') return asked(from - 2) ? 3 : 4
  if (words[to]?.class === 'comma' && (asked(to + 1) || asked(to + 2) || asked(to + 3))) return 5
  return words[from - 1]?.class === 'comma' && asked(from - 2) ? 6 : 0
}

const SPELLS = ['no', 'spells an asked word', 'is spelt by asked words']
const SHORTEST_ACRONYM = 3

/** Whether its initials are a word of the question ("What does UNDP stand for?"), or it the initials of its words. */
function spells({ frame, match }: Situation, { from, to }: Run): number {
  const words = match.analysis.words.slice(from, to)
  if (words.length === 1) {
    const acronym = words[0]?.folded ?? ''
    const isAcronym =
      acronym.length >= SHORTEST_ACRONYM && words[0]?.text === words[0]?.text.toUpperCase()
    return isAcronym && frame.initials.includes(acronym) ? 2 : 0
  }
  if (!words[0]?.capital && words[0]?.class !== 'article') return 0
  const initials = words
    .filter(({ capital }, i) => capital && (i > 0 || words[0]?.class !== 'article'))
    .map(({ folded }) => folded.slice(0, 1))
    .join('')
  const asked = initials.length >= SHORTEST_ACRONYM && words.at(-1)?.capital === true
  return asked && frame.words.some(({ word }) => word === initials) ? 1 : 0
}

/** How a candidate answers to what the question asks for. */
export const FOCUS_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'focus',
    measures: "where the question's focus noun stands",
    group: 'focus',
    scope: 'candidate',
    values: FOCUS,
    by: ['kind', 'expected', 'role'],
    value: focusPlace,
  },
  {
    name: 'fit',
    measures: 'how well its type fits the expected one, by table',
    group: 'type',
    scope: 'candidate',
    values: binNames(FITS),
    by: ['kind'],
    value: ({ frame }, { type }) => binOf(FITS, typeFit(frame.expected, type)),
  },
  {
    name: 'number',
    measures: 'whether one thing or several are asked for and given',
    group: 'focus',
    scope: 'candidate',
    values: NUMBER_PAIRS,
    by: ['kind'],
    value: numberPair,
  },
  {
    name: 'spells',
    measures: 'whether an acronym ties it to a word of the question',
    group: 'focus',
    scope: 'candidate',
    values: SPELLS,
    by: ['kind', 'expected'],
    value: spells,
  },
  {
    name: 'pronoun',
    measures: 'whether it is a pronoun though other sentences could name what it stands for',
    group: 'type',
    scope: 'candidate',
    values: ['no', 'in the only sentence', 'among several'],
    by: ['kind'],
    value: ({ match, alone }, { from, to }) => {
      if (to - from > 1 || match.analysis.words[from]?.class !== 'pronoun') return 0
      return alone ? 1 : 2
    },
  },
  {
    name: 'tied',
    measures: 'whether a bracket or comma ties it to a word of the question',
    group: 'focus',
    scope: 'candidate',
    values: BRACKETED,
    by: ['kind', 'expected'],
    value: bracketed,
  },
]
