import { CANDIDATE_TYPES } from '../candidate-type.js'
import { binNames, binOf, type StaticFeature } from '../feature.js'
import { GENERATORS } from '../generators.js'
import type { WordClass } from '../../../text/word-class.js'
import type { SentenceAnalysis } from '../sentence-analysis.js'
import type { Run } from '../run.js'

const LENGTHS = [2, 3, 4, 5, 6, 8, 11, 16]
const COUNTS = [1, 2, 3]

function countInside(
  { words }: SentenceAnalysis,
  { from, to }: Run,
  classes: readonly WordClass[],
): number {
  let count = 0
  for (let i = from; i < to; i += 1) {
    const own = words[i]?.class
    if (own && classes.includes(own)) count += 1
  }
  return count
}

/** Which sides of a candidate cut through one of the runs: 0 none, 1 left, 2 right, 3 both. */
function cuts(runs: readonly Run[], { from, to }: Run): number {
  const left = runs.some((run) => run.from < from && run.to > from)
  const right = runs.some((run) => run.from < to && run.to > to)
  return (left ? 1 : 0) + (right ? 2 : 0)
}

const SIDES = ['none', 'left', 'right', 'both']

function counting(name: string, measures: string, classes: readonly WordClass[]): StaticFeature {
  return {
    name,
    measures,
    group: 'shape',
    values: binNames(COUNTS),
    by: ['kind', 'expected'],
    value: (analysis, candidate) => binOf(COUNTS, countInside(analysis, candidate, classes)),
  }
}

/** What a candidate is by itself. */
export const SHAPE_FEATURES: readonly StaticFeature[] = [
  {
    name: 'type',
    measures: 'the type of the candidate',
    group: 'type',
    values: CANDIDATE_TYPES,
    by: ['kind', 'expected'],
    value: (_, { type }) => type,
  },
  {
    name: 'length',
    measures: 'its words and marks',
    group: 'shape',
    values: binNames(LENGTHS),
    by: ['kind', 'expected'],
    value: (_, { from, to }) => binOf(LENGTHS, to - from),
  },
  ...GENERATORS.map(({ name, yields }, number): StaticFeature => ({
    name: `from ${name}`,
    measures: `whether it is among ${yields}`,
    group: 'shape',
    values: ['no', 'yes'],
    by: ['kind', 'expected'],
    value: (_, { generators }) => (generators >> number) & 1,
  })),
  {
    name: 'cuts chunk',
    measures: 'which of its ends cut through a noun chunk',
    group: 'edges',
    values: SIDES,
    by: ['kind', 'expected'],
    value: ({ chunks }, candidate) => cuts(chunks, candidate),
  },
  {
    name: 'cuts name',
    measures: 'which of its ends cut through a run of capitalised words',
    group: 'edges',
    values: SIDES,
    by: ['kind', 'expected'],
    value: ({ names }, candidate) => cuts(names, candidate),
  },
  {
    name: 'cuts date or number',
    measures: 'which of its ends cut through a date or a number',
    group: 'edges',
    values: SIDES,
    by: ['kind', 'expected'],
    value: ({ dates, numbers }, candidate) => cuts([...dates, ...numbers], candidate),
  },
  {
    name: 'cuts mention',
    measures: 'which of its ends cut through a mention of the annotations',
    group: 'edges',
    values: SIDES,
    by: ['kind', 'expected'],
    value: ({ mentions }, candidate) => cuts(mentions, candidate),
  },
  counting('commas', 'commas inside', ['comma']),
  counting('conjunctions', 'conjunctions inside', ['conjunction']),
  counting('finite verbs', 'finite verbs and auxiliaries inside', [
    'verb',
    'be',
    'have',
    'modal',
    'do',
  ]),
  counting('past forms', 'past forms and participles inside', ['past']),
  counting('prepositions', 'prepositions inside', ['preposition']),
  counting('names', 'name words inside', ['name']),
  counting('numbers', 'numbers inside', ['number', 'ordinal']),
  counting('pronouns', 'pronouns inside', ['pronoun']),
  {
    name: 'place in sentence',
    measures: 'whether it begins, ends or is the sentence',
    group: 'shape',
    values: ['inside', 'begins', 'ends', 'whole'],
    by: ['kind'],
    value: ({ words }, { from, to }) => (from === 0 ? 1 : 0) + (to >= words.length - 1 ? 2 : 0),
  },
  {
    name: 'in title',
    measures: 'whether its sentence is the title',
    group: 'sentence',
    values: ['no', 'yes'],
    by: [],
    value: ({ article, index }) => (article.sentences[index]?.role === 'title' ? 1 : 0),
  },
  {
    name: 'enclosed',
    measures: 'whether brackets or quotation marks stand around it',
    group: 'shape',
    values: ['no', 'brackets', 'quotation marks'],
    by: ['kind', 'expected'],
    value: ({ words }, { from, to }) => {
      const before = words[from - 1]?.class
      const after = words[to]?.class
      if (before === 'quote' && after === 'quote') return 2
      return before === 'open bracket' && after === 'close bracket' ? 1 : 0
    },
  },
]
