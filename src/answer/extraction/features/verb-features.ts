import type { WordClass } from '../../../text/word-class.js'
import { binNames, binOf, type QuestionFeature, type Situation } from '../feature.js'
import type { Run } from '../run.js'

const GAPS = [1, 2, 3, 5, 9]
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

/** How a candidate relates to the question's main verb. */
export const VERB_FEATURES: readonly QuestionFeature[] = [
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
]
