import { WORD_CLASSES } from '../../../text/word-class.js'
import type { StaticFeature } from '../feature.js'
import { WORD_KEYS, wordKey } from '../function-words.js'
import type { Word } from '../sentence-words.js'

const CLASSES = [...WORD_CLASSES, 'edge']
const PAIRS = CLASSES.flatMap((one) => CLASSES.map((other) => `${one} + ${other}`))
const EDGE = WORD_CLASSES.length

const classOf = (word: Word | undefined) => word?.classNumber ?? EDGE
const pair = (one: Word | undefined, other: Word | undefined) =>
  classOf(one) * CLASSES.length + classOf(other)

/** The words at the ends of a candidate and just outside them. */
export const EDGE_FEATURES: readonly StaticFeature[] = [
  {
    name: 'before + first',
    measures: 'classes of the word before and of its first word',
    group: 'edges',
    values: PAIRS,
    by: [],
    value: ({ words }, { from }) => pair(words[from - 1], words[from]),
  },
  {
    name: 'last + after',
    measures: 'classes of its last word and of the word after',
    group: 'edges',
    values: PAIRS,
    by: [],
    value: ({ words }, { to }) => pair(words[to - 1], words[to]),
  },
  {
    name: 'first + last',
    measures: 'classes of its first and last word',
    group: 'edges',
    values: PAIRS,
    by: [],
    value: ({ words }, { from, to }) => pair(words[from], words[to - 1]),
  },
  {
    name: 'first',
    measures: 'its first word',
    group: 'edges',
    values: WORD_KEYS,
    by: ['kind', 'expected'],
    value: ({ words }, { from }) => wordKey(words[from]),
  },
  {
    name: 'last',
    measures: 'its last word',
    group: 'edges',
    values: WORD_KEYS,
    by: ['kind', 'expected'],
    value: ({ words }, { to }) => wordKey(words[to - 1]),
  },
  {
    name: 'before',
    measures: 'the word before',
    group: 'neighbours',
    values: WORD_KEYS,
    by: ['kind', 'expected', 'role'],
    value: ({ words }, { from }) => wordKey(words[from - 1]),
  },
  {
    name: 'after',
    measures: 'the word after',
    group: 'neighbours',
    values: WORD_KEYS,
    by: ['kind', 'expected', 'role'],
    value: ({ words }, { to }) => wordKey(words[to]),
  },
  {
    name: 'second before',
    measures: 'the word before the word before',
    group: 'neighbours',
    values: WORD_KEYS,
    by: ['kind'],
    value: ({ words }, { from }) => wordKey(words[from - 2]),
  },
  {
    name: 'second after',
    measures: 'the word after the word after',
    group: 'neighbours',
    values: WORD_KEYS,
    by: ['kind'],
    value: ({ words }, { to }) => wordKey(words[to + 1]),
  },
]
