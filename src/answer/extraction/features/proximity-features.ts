import {
  binNames,
  binOf,
  type QuestionFeature,
  type RankedMatch,
  type Situation,
} from '../feature.js'
import { SURE, weightAt } from '../sentence-match.js'

const NEARNESS = [0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.55, 0.7]
const DISTANCES = [1, 2, 3, 4, 6, 9, 14]
const WINDOW = 5
const FAR = 99

/** Words between the candidate's end and the nearest question word on that side; {@link FAR} for none. */
function gapTo(match: RankedMatch, boundary: number, step: -1 | 1): number {
  const { length } = match.strength
  for (let i = step < 0 ? boundary - 1 : boundary; i >= 0 && i < length; i += step) {
    if ((match.strength[i] ?? 0) >= SURE) return step < 0 ? boundary - 1 - i : i - boundary
  }
  return FAR
}

/** What stands between: 0 nothing asked on that side, 1 adjacent, 2 small words, 3 other words, 4 a comma or mark, 5 a verb, 6 verb and comma. */
const BETWEEN = ['no match', 'nothing', 'small words', 'words', 'mark', 'verb', 'verb and mark']

function between(match: RankedMatch, boundary: number, step: -1 | 1): number {
  const gap = gapTo(match, boundary, step)
  if (gap === FAR) return 0
  if (gap === 0) return 1
  let mark = false
  let verb = false
  let content = false
  for (let k = 0; k < gap; k += 1) {
    const word = match.analysis.words[step < 0 ? boundary - 1 - k : boundary + k]
    if (!word) continue
    if (['comma', 'stop', 'dash', 'open bracket', 'close bracket'].includes(word.class)) mark = true
    if (['verb', 'past', 'be', 'have', 'modal', 'do'].includes(word.class)) verb = true
    if (word.content) content = true
  }
  if (verb) return mark ? 6 : 5
  if (mark) return 4
  return content ? 3 : 2
}

const NEIGHBOUR_ROLES = ['verb', 'focus', 'wh-phrase', 'word']
const NEIGHBOUR_DISTANCES = [1, 2, 4]
const NEIGHBOURS = [
  'none',
  ...NEIGHBOUR_ROLES.flatMap((role) =>
    binNames(NEIGHBOUR_DISTANCES).map((bin) => `${role} ${bin}`),
  ),
]

/** Which part of the question the nearest question word on a side is, and how far. */
function neighbour({ frame, match }: Situation, boundary: number, step: -1 | 1): number {
  const gap = gapTo(match, boundary, step)
  if (gap === FAR) return 0
  const word = frame.words[match.asked[step < 0 ? boundary - 1 - gap : boundary + gap] ?? -1]
  const role = word?.isVerb ? 0 : word?.isFocus ? 1 : word?.inWhPhrase ? 2 : 3
  return 1 + role * (NEIGHBOUR_DISTANCES.length + 1) + binOf(NEIGHBOUR_DISTANCES, gap)
}

/** Weight of the question's words within a few words of the candidate, outside it. */
function weightNear({ frame, match }: Situation, from: number, to: number): number {
  const near = (position: number) =>
    (position < from && position >= from - WINDOW) || (position >= to && position < to + WINDOW)
  return weightAt(match, near) / frame.total
}

/** Where the rarest matched word of the question stands. */
function rarest({ match }: Situation, from: number, to: number): number {
  let best = 0
  let at = -1
  for (const { position, gain } of match.occurrences) {
    if (gain <= best || (position >= from && position < to)) continue
    best = gain
    at = position
  }
  if (at < 0) return 0
  const distance = at < from ? from - 1 - at : at - to
  return 1 + (at < from ? 0 : DISTANCES.length + 1) + binOf(DISTANCES, distance)
}

const distances = [...binNames(DISTANCES)]

/** How near the question's words stand to a candidate. */
export const PROXIMITY_FEATURES: readonly QuestionFeature[] = [
  {
    name: 'near left',
    measures: "closeness of the question's words on its left",
    group: 'proximity',
    scope: 'left end',
    values: binNames(NEARNESS),
    by: ['kind', 'expected', 'role'],
    value: ({ match }, { from }) => binOf(NEARNESS, match.proximityLeft[from] ?? 0),
  },
  {
    name: 'near right',
    measures: "closeness of the question's words on its right",
    group: 'proximity',
    scope: 'right end',
    values: binNames(NEARNESS),
    by: ['kind', 'expected', 'role'],
    value: ({ match }, { to }) => binOf(NEARNESS, match.proximityRight[to] ?? 0),
  },
  {
    name: 'near both',
    measures: "closeness of the question's words on both sides",
    group: 'proximity',
    scope: 'candidate',
    values: binNames(NEARNESS),
    by: ['kind', 'expected'],
    value: ({ match }, { from, to }) =>
      binOf(NEARNESS, (match.proximityLeft[from] ?? 0) + (match.proximityRight[to] ?? 0)),
  },
  {
    name: 'weight within five',
    measures: "share of the question's weight within five words of it",
    group: 'proximity',
    scope: 'candidate',
    values: binNames(NEARNESS),
    by: ['kind', 'expected'],
    value: (situation, { from, to }) => binOf(NEARNESS, weightNear(situation, from, to)),
  },
  {
    name: 'gap left',
    measures: 'words to the nearest question word on its left',
    group: 'proximity',
    scope: 'left end',
    values: distances,
    by: ['kind', 'expected', 'role'],
    value: ({ match }, { from }) => binOf(DISTANCES, gapTo(match, from, -1)),
  },
  {
    name: 'gap right',
    measures: 'words to the nearest question word on its right',
    group: 'proximity',
    scope: 'right end',
    values: distances,
    by: ['kind', 'expected', 'role'],
    value: ({ match }, { to }) => binOf(DISTANCES, gapTo(match, to, 1)),
  },
  {
    name: 'between left',
    measures: 'what stands between it and the nearest question word on its left',
    group: 'proximity',
    scope: 'left end',
    values: BETWEEN,
    by: ['kind', 'role'],
    value: ({ match }, { from }) => between(match, from, -1),
  },
  {
    name: 'between right',
    measures: 'what stands between it and the nearest question word on its right',
    group: 'proximity',
    scope: 'right end',
    values: BETWEEN,
    by: ['kind', 'role'],
    value: ({ match }, { to }) => between(match, to, 1),
  },
  {
    name: 'neighbour left',
    measures:
      'the part of the question that the nearest question word on its left plays, and its distance',
    group: 'proximity',
    scope: 'left end',
    values: NEIGHBOURS,
    by: ['kind', 'role'],
    value: (situation, { from }) => neighbour(situation, from, -1),
  },
  {
    name: 'neighbour right',
    measures: 'the same on its right',
    group: 'proximity',
    scope: 'right end',
    values: NEIGHBOURS,
    by: ['kind', 'role'],
    value: (situation, { to }) => neighbour(situation, to, 1),
  },
  {
    name: 'rarest word',
    measures: "side and distance of the question's rarest word in the sentence",
    group: 'proximity',
    scope: 'candidate',
    values: [
      'none',
      ...distances.map((bin) => `left ${bin}`),
      ...distances.map((bin) => `right ${bin}`),
    ],
    by: ['kind', 'role'],
    value: (situation, { from, to }) => rarest(situation, from, to),
  },
]
