import type { ClassifiableWord, WordClass } from './word-class.js'
import { CLOSED_CLASSES } from './word-class-lists.js'
import { ADJECTIVE_SUFFIXES, ADJECTIVES, NOUN_SUFFIXES } from './word-class-suffixes.js'
import { isPastForm, isVerbBase } from './verb-forms.js'

const words = (list: string): string[] => list.trim().split(/\s+/)

const entries = Object.entries(CLOSED_CLASSES).flatMap(([name, list]) =>
  words(list).map((word): [string, WordClass] => [word, name as WordClass]),
)
/** The first list that names a word has it. */
const closed: ReadonlyMap<string, WordClass> = new Map(entries.toReversed())
const adjectives = new Set(words(ADJECTIVES))

const PUNCTUATION: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      [',', 'comma'],
      ['.;:!?…', 'stop'],
      ['([{', 'open bracket'],
      [')]}', 'close bracket'],
      ['"“”„«»‘’\'`', 'quote'],
      ['-–—/', 'dash'],
    ] as const
  ).flatMap(([marks, name]) => [...marks].map((mark): [string, WordClass] => [mark, name])),
)

const CAPITAL = /^\p{Lu}/u
const DIGIT = /\p{N}/u
const LETTER = /\p{L}/u
const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u
const HYPHENATED_NUMBER = /^\p{L}+-\p{L}+$/u
const COUNTS: ReadonlySet<WordClass | undefined> = new Set(['number', 'ordinal'])
const POSSESSIVE_ENDING = /^['’]s$/
const PAST_ENDING = /[^e]ed$/
const SINGULAR_IN_S = /(?:ss|us|is)$/

/** The class that the ending of a lower-case word tells. */
function openClass(word: string): WordClass {
  if (adjectives.has(word)) return 'adjective'
  if (isPastForm(word)) return 'past'
  if (word.endsWith('ly') && word.length > 4) return 'adverb'
  if (word.endsWith('ing') && word.length > 4) return 'gerund'
  if (PAST_ENDING.test(word) && word.length > 3) return 'past'
  if (NOUN_SUFFIXES.test(word)) return 'noun'
  if (ADJECTIVE_SUFFIXES.test(word)) return 'adjective'
  return word.endsWith('s') && !SINGULAR_IN_S.test(word) ? 'plural' : 'noun'
}

/** Words that begin sentences with a capital though they are no names. */
function isCommon(folded: string): boolean {
  return (
    adjectives.has(folded) ||
    isPastForm(folded) ||
    isVerbBase(folded) ||
    NOUN_SUFFIXES.test(folded) ||
    /(?:ly|ing|[^e]ed)$/.test(folded)
  )
}

/** A word that has a class in lists though it can be a name: "March", "Second", "Home". */
const NAMEABLE: ReadonlySet<WordClass> = new Set(['adverb', 'unit'])

/** The class of a word by itself; `first` where a capital tells nothing. */
export function classAlone({ text, folded }: ClassifiableWord, first: boolean): WordClass {
  const capital = CAPITAL.test(text)
  if (!LETTER.test(text) && !DIGIT.test(text)) return PUNCTUATION.get(text[0] ?? '') ?? 'other'
  if (POSSESSIVE_ENDING.test(text)) return 'possessive ending'
  if (ORDINAL.test(folded)) return 'ordinal'
  if (DIGIT.test(text)) return capital && LETTER.test(text) ? 'name' : 'number'
  if (text === 'May' && !first) return 'time'
  const known = closed.get(folded)
  if (known === 'time' || closed.get(folded.replace(/\.$/, '')) === 'time') {
    return capital || folded.endsWith('day') ? 'time' : 'adverb'
  }
  if (capital && !first && (known === undefined || NAMEABLE.has(known))) return 'name'
  if (known) return known
  if (
    HYPHENATED_NUMBER.test(folded) &&
    folded.split('-').every((part) => COUNTS.has(closed.get(part)))
  )
    return 'number'
  return capital && !isCommon(folded) ? 'name' : openClass(folded)
}
