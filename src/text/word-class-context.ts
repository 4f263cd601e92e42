import { isThirdPerson, isVerbBase } from './verb-forms.js'
import type { WordClass } from './word-class.js'

/** A word with its class by itself, and the classes beside it; `before` is final. */
export interface WordInContext {
  readonly text: string
  readonly folded: string
  readonly own: WordClass
  readonly before: WordClass
  readonly after: WordClass
  /** The next word, folded. */
  readonly next: string
}

/** A word whose neighbours tell its class better than itself. */
export interface ContextRule {
  readonly name: string
  readonly applies: (word: WordInContext) => boolean
  readonly yields: WordClass
  /** Sentences of spaced words with the word marked `*word*`: in the first list it gets the class, in the second not. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

type Classes = ReadonlySet<WordClass>

const SUBJECT: Classes = new Set([
  'noun',
  'plural',
  'name',
  'pronoun',
  'close bracket',
  'relative',
  'unit',
])
const NOMINAL: Classes = new Set(['noun', 'plural', 'name'])
const OPENS_NOUN: Classes = new Set([
  'article',
  'determiner',
  'possessive',
  'adjective',
  'possessive ending',
  'preposition',
  'ordinal',
  'number',
])
const OPENS_OBJECT: Classes = new Set([
  'article',
  'determiner',
  'possessive',
  'pronoun',
  'name',
  'adverb',
  'infinitive to',
  'subordinator',
  'relative',
  'be',
  'number',
])
const BEFORE_BASE: Classes = new Set(['modal', 'infinitive to', 'do'])
const AUXILIARY = /^(?:be|have|do)$/

/** In this order; the first that applies decides. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    name: 'percent sign',
    applies: ({ folded }) => folded === '%' || folded === '°',
    yields: 'unit',
    examples: ['about 60 *%* of them'],
    counterexamples: ['about 60 *of* them'],
  },
  {
    name: 'possessive of a plural',
    applies: ({ text, before }) =>
      (text === "'" || text === '’') && (before === 'plural' || before === 'name'),
    yields: 'possessive ending',
    examples: ["the workers *'* union"],
    counterexamples: ["he said *'* no"],
  },
  {
    name: 'to before a verb',
    applies: ({ folded, next, after }) =>
      folded === 'to' && (isVerbBase(next) || AUXILIARY.test(next)) && after !== 'name',
    yields: 'infinitive to',
    examples: ['she hopes *to* build', 'ought *to* be'],
    counterexamples: ['a letter *to* editors', 'a visit *to* Love'],
  },
  {
    name: 'that before a noun',
    applies: ({ folded, before, after }) =>
      folded === 'that' &&
      (before === 'preposition' ||
        (after === 'noun' && !NOMINAL.has(before) && before !== 'past' && before !== 'verb')),
    yields: 'determiner',
    examples: ['on *that* day', 'and *that* river'],
    counterexamples: ['they said *that* prices fell'],
  },
  {
    name: 'that after a noun',
    applies: ({ folded, before }) => folded === 'that' && SUBJECT.has(before),
    yields: 'relative',
    examples: ['a court *that* hears appeals'],
    counterexamples: ['they said *that* prices fell'],
  },
  {
    name: 'that after a verb',
    applies: ({ folded }) => folded === 'that',
    yields: 'subordinator',
    examples: ['they said *that* prices fell'],
    counterexamples: ['on *that* day'],
  },
  {
    name: 'verb after a modal',
    applies: ({ folded, own, before }) =>
      BEFORE_BASE.has(before) && (own === 'noun' || own === 'adjective' || isVerbBase(folded)),
    yields: 'verb',
    examples: ['they may *visit* schools', 'it may *rain* soon', 'to *free* them'],
    counterexamples: ['a long *visit* followed'],
  },
  {
    name: 'verb after an adverb',
    applies: ({ folded, own, before }) =>
      before === 'adverb' && own !== 'adverb' && isVerbBase(folded),
    yields: 'verb',
    examples: ['they often *visit* schools'],
    counterexamples: ['an often *empty* school'],
  },
  {
    name: 'participle before its noun',
    applies: ({ own, before, after }) =>
      own === 'past' &&
      OPENS_NOUN.has(before) &&
      before !== 'preposition' &&
      (after === 'noun' || after === 'plural'),
    yields: 'adjective',
    examples: ['the *signed* treaty', 'three *armed* guards'],
    counterexamples: ['they *signed* treaties'],
  },
  {
    name: 'present tense after its subject',
    applies: ({ folded, own, before, after }) =>
      own === 'plural' &&
      isThirdPerson(folded) &&
      (before === 'pronoun' ||
        before === 'relative' ||
        (SUBJECT.has(before) && OPENS_OBJECT.has(after))),
    yields: 'verb',
    examples: ['the court *rules* that', 'she *walks* home', 'a law that *bans* it'],
    counterexamples: ['the court *rules* of 1999', 'new *rules* apply'],
  },
  {
    name: 'base form after its subject',
    applies: ({ folded, own, before, after }) =>
      (own === 'noun' || own === 'adjective') &&
      isVerbBase(folded) &&
      (before === 'pronoun' ||
        ((before === 'plural' || before === 'relative') &&
          (OPENS_OBJECT.has(after) || after === 'preposition'))),
    yields: 'verb',
    examples: ['they *grow* barley', 'farmers *need* the rain'],
    counterexamples: ['the *need* of farmers'],
  },
]
