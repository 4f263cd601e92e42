import type { Mention } from '../../annotate/mention.js'
import type { WordClass } from '../../text/word-class.js'
import type { GeneratorInput } from './generators.js'
import type { Run } from './run.js'
import type { Word } from './sentence-words.js'

/** A candidate as the type rules see it. */
export interface CandidateView {
  readonly words: readonly Word[]
  readonly first: Word
  readonly last: Word
  /** It is one of the runs. */
  readonly is: (runs: readonly Run[]) => boolean
  /** One of the runs lies inside. */
  readonly holds: (runs: readonly Run[]) => boolean
  readonly input: GeneratorInput
  /** It is a mention of the kind. */
  readonly mention: (kind: Mention['kind']) => boolean
  /** The same without its first word. */
  readonly restIs: (runs: readonly Run[]) => boolean
  readonly restHolds: (runs: readonly Run[]) => boolean
}

/** A type of candidate, and what makes one. */
interface TypeRule {
  readonly name: string
  readonly fits: (view: CandidateView) => boolean
}

const all = (words: readonly Word[], classes: readonly WordClass[]) =>
  words.every((word) => classes.includes(word.class))
const some = (words: readonly Word[], classes: readonly WordClass[]) =>
  words.some((word) => classes.includes(word.class))

const TIME_UNIT =
  /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|millenni(?:um|a))s?$/
const MONEY =
  /[$€£¥₸₽]|^(?:dollars?|euros?|pounds?|tenge|rubles?|roubles?|yuan|yen|cents?|usd|eur|kzt)$/i
const PERCENT = /%|^(?:percent|per cent|percentage)$/i
const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'plural',
  'name',
  'unit',
  'time',
  'number',
  'ordinal',
])

/** In this order: the surer and narrower type first. */
export const TYPE_RULES: readonly TypeRule[] = [
  { name: 'person', fits: ({ mention }) => mention('person') },
  { name: 'office', fits: ({ mention }) => mention('office') },
  { name: 'organisation', fits: ({ mention }) => mention('organisation') },
  { name: 'place', fits: ({ mention }) => mention('place') },
  {
    name: 'percent',
    fits: ({ words }) =>
      some(words, ['number']) && words.some(({ text }) => PERCENT.test(text)) && words.length <= 5,
  },
  {
    name: 'money',
    fits: ({ words }) =>
      some(words, ['number']) && words.some(({ text }) => MONEY.test(text)) && words.length <= 7,
  },
  { name: 'date', fits: ({ is, input, mention }) => is(input.dates) || mention('date') },
  {
    name: 'duration',
    fits: ({ words, mention, last }) =>
      mention('duration') ||
      (TIME_UNIT.test(last.folded) && some(words, ['number', 'article']) && words.length <= 5),
  },
  {
    name: 'dated phrase',
    fits: ({ first, restIs, input }) => first.class === 'preposition' && restIs(input.dates),
  },
  {
    name: 'date range',
    fits: ({ words, input, holds }) =>
      holds(input.dates) &&
      words.length <= 8 &&
      all(words, [
        'number',
        'time',
        'ordinal',
        'unit',
        'dash',
        'preposition',
        'conjunction',
        'comma',
        'article',
        'adjective',
        'adverb',
      ]),
  },
  { name: 'number', fits: ({ words }) => all(words, ['number', 'ordinal', 'dash', 'conjunction']) },
  {
    name: 'measure',
    fits: ({ is, input, last }) =>
      is(input.numbers) || (last.class === 'unit' && is(input.chunks) && holdsNumber(input, is)),
  },
  {
    name: 'about a number',
    fits: ({ words, last }) =>
      some(words, ['number']) &&
      (last.class === 'number' || last.class === 'unit') &&
      all(words, [
        'number',
        'adverb',
        'adjective',
        'preposition',
        'article',
        'determiner',
        'unit',
        'infinitive to',
        'dash',
        'conjunction',
      ]),
  },
  {
    name: 'counted',
    fits: ({ first, last, words }) =>
      (first.class === 'number' ||
        (words[1]?.class === 'number' &&
          ['article', 'adverb', 'adjective', 'determiner'].includes(first.class))) &&
      ['plural', 'noun', 'unit'].includes(last.class) &&
      words.length <= 6,
  },
  {
    name: 'reason',
    fits: ({ first, words }) =>
      /^(?:because|since|due|owing)$/.test(first.folded) && words.length > 1,
  },
  { name: 'purpose', fits: ({ first }) => first.class === 'infinitive to' },
  {
    name: 'by doing',
    fits: ({ first, words }) =>
      ['by', 'through', 'via'].includes(first.folded) &&
      words.slice(1, 3).some((word) => word.class === 'gerund'),
  },
  {
    name: 'pronoun',
    fits: ({ words }) => words.length === 1 && some(words, ['pronoun', 'determiner', 'relative']),
  },
  { name: 'names', fits: ({ is, input }) => is(input.names) },
  { name: 'name part', fits: ({ words }) => all(words, ['name']) },
  {
    name: 'the names',
    fits: ({ first, restIs, input }) => first.class === 'article' && restIs(input.names),
  },
  {
    name: 'place phrase',
    fits: ({ first, restHolds, input }) =>
      ['in', 'at', 'from', 'near', 'to'].includes(first.folded) && restHolds(input.names),
  },
  {
    name: 'manner phrase',
    fits: ({ first }) => ['by', 'through', 'via', 'with', 'using'].includes(first.folded),
  },
  { name: 'prepositional phrase', fits: ({ first }) => first.class === 'preposition' },
  {
    name: 'clause',
    fits: ({ first }) => first.class === 'subordinator' || first.class === 'relative',
  },
  { name: 'gerund', fits: ({ words, first }) => words.length === 1 && first.class === 'gerund' },
  { name: 'gerund phrase', fits: ({ first }) => first.class === 'gerund' },
  {
    name: 'finite verb phrase',
    fits: ({ first }) => ['be', 'have', 'do', 'modal'].includes(first.class),
  },
  { name: 'adverb', fits: ({ words }) => all(words, ['adverb', 'negation']) },
  { name: 'single verb', fits: ({ words }) => all(words, ['verb', 'past', 'adverb']) },
  { name: 'verb phrase', fits: ({ first }) => first.class === 'verb' || first.class === 'past' },
  {
    name: 'sentence part',
    fits: ({ words }) => some(words, ['be', 'have', 'modal', 'do', 'verb']),
  },
  {
    name: 'adjective',
    fits: ({ words }) => all(words, ['adjective', 'adverb', 'conjunction', 'comma']),
  },
  {
    name: 'name list',
    fits: ({ words }) =>
      some(words, ['comma', 'conjunction']) &&
      all(words, ['name', 'comma', 'conjunction', 'article']),
  },
  { name: 'list', fits: ({ words }) => some(words, ['comma', 'conjunction']) },
  {
    name: 'plural chunk with name',
    fits: ({ is, input, words, last }) =>
      is(input.chunks) && last.class === 'plural' && some(words, ['name']),
  },
  {
    name: 'chunk with name',
    fits: ({ is, input, words }) => is(input.chunks) && some(words, ['name']),
  },
  {
    name: 'plural chunk',
    fits: ({ is, input, last }) => is(input.chunks) && last.class === 'plural',
  },
  { name: 'chunk', fits: ({ is, input }) => is(input.chunks) },
  {
    name: 'complex chunk with name',
    fits: ({ words }) => some(words, ['preposition']) && some(words, ['name']),
  },
  { name: 'complex chunk', fits: ({ words }) => some(words, ['preposition']) },
  { name: 'plural noun', fits: ({ last }) => last.class === 'plural' },
  { name: 'noun', fits: ({ last }) => NOMINAL.has(last.class) },
]

function holdsNumber(input: GeneratorInput, is: (runs: readonly Run[]) => boolean): boolean {
  return is(
    input.chunks.filter(({ from, to }) =>
      input.numbers.some((run) => run.from >= from && run.to <= to),
    ),
  )
}
