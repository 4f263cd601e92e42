import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import type { WordClass } from '../../../text/word-class.js'
import { typeFit } from '../type-fit.js'
import type { Run } from '../run.js'
import { SURE, weightAt } from '../sentence-match.js'

const FITS = [0.25, 0.45, 0.65, 0.75, 0.85, 0.95]
const GAPS = [1, 2, 3, 5, 9]
const ALIGNED = [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
const gaps = binNames(GAPS)
const SIDED = [
  'absent',
  'inside',
  ...gaps.map((bin) => `left ${bin}`),
  ...gaps.map((bin) => `right ${bin}`),
]

/** Side and distance of the nearest of some words. */
function sided(positions: readonly number[], { from, to }: Run): number {
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (const position of positions) {
    if (position >= from && position < to) return 1
    const gap = position < from ? from - 1 - position : position - to
    if (gap >= nearest) continue
    nearest = gap
    best = 2 + (position < from ? 0 : gaps.length) + binOf(GAPS, gap)
  }
  return best
}

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

const LINKS = [
  'none',
  'subject',
  'passive subject',
  'object',
  'agent',
  'after preposition',
  'relative subject',
] as const
const HELPERS: ReadonlySet<WordClass> = new Set(['be', 'have', 'modal', 'do', 'adverb', 'negation'])
const OPENERS: ReadonlySet<WordClass> = new Set([
  'article',
  'determiner',
  'possessive',
  'adjective',
  'quote',
])

/** The grammatical tie between a candidate and the question's verb beside it. */
function linkToVerb({ match }: Situation, { from, to }: Run): (typeof LINKS)[number] {
  const { words } = match.analysis
  for (const verb of match.verbs) {
    if (verb >= to) {
      let at = to
      let relative = false
      if (words[at]?.class === 'comma') at += 1
      if (words[at]?.class === 'relative') {
        relative = true
        at += 1
      }
      let passive = false
      while (at < verb && HELPERS.has(words[at]?.class ?? 'stop')) {
        passive = words[at]?.class === 'be'
        at += 1
      }
      if (at === verb && passive) return 'passive subject'
      if (at === verb) return relative ? 'relative subject' : 'subject'
    }
    if (verb < from) {
      let at = from - 1
      while (at > verb && OPENERS.has(words[at]?.class ?? 'stop')) at -= 1
      if (at === verb) return 'object'
      if (words[at]?.folded === 'by' && at - 1 === verb) return 'agent'
      if (words[at]?.class === 'preposition' && at - 1 === verb) return 'after preposition'
    }
  }
  return 'none'
}

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

/** How a candidate relates to the question's verb, focus noun, preposition and statement. */
export const RELATION_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'verb',
    measures: "side and distance of the question's main verb",
    group: 'verb',
    scope: 'candidate',
    values: SIDED,
    by: ['kind', 'role'],
    value: ({ match }, candidate) => sided(match.verbs, candidate),
  },
  {
    name: 'link to verb',
    measures: "the grammatical tie to the question's main verb",
    group: 'verb',
    scope: 'candidate',
    values: LINKS,
    by: ['kind', 'role'],
    value: (situation, candidate) => LINKS.indexOf(linkToVerb(situation, candidate)),
  },
  {
    name: 'segment weight',
    measures: "share of the question's weight between the marks around it",
    group: 'proximity',
    scope: 'candidate',
    values: binNames(ALIGNED),
    by: ['kind'],
    value: (situation, candidate) => binOf(ALIGNED, weightInSegment(situation, candidate)),
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
    name: 'tied',
    measures: 'whether a bracket or comma ties it to a word of the question',
    group: 'focus',
    scope: 'candidate',
    values: BRACKETED,
    by: ['kind', 'expected'],
    value: bracketed,
  },
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
    name: 'focus',
    measures: "where the question's focus noun stands",
    group: 'focus',
    scope: 'candidate',
    values: FOCUS,
    by: ['kind', 'expected', 'role'],
    value: focusPlace,
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
