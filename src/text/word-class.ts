import { CLOSED_CLASSES } from './word-class-lists.js'
import { ADJECTIVE_SUFFIXES, ADJECTIVES, NOUN_SUFFIXES } from './word-class-suffixes.js'
import { IRREGULAR_VERBS, VERB_BASES } from './word-class-verbs.js'

/** Word classes as far as lists, endings and neighbours tell, in the order of their numbers. */
export const WORD_CLASSES = [
  'article',
  'determiner',
  'possessive',
  'pronoun',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'modal',
  'be',
  'have',
  'do',
  'negation',
  'number',
  'ordinal',
  'time',
  'unit',
  'adverb',
  'adjective',
  'noun',
  'plural',
  'name',
  'verb',
  'past',
  'gerund',
  'infinitive to',
  'possessive ending',
  'comma',
  'stop',
  'open bracket',
  'close bracket',
  'quote',
  'dash',
  'other',
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

/** A word or punctuation mark of a sentence, folded, and as written. */
export interface ClassifiableWord {
  readonly text: string
  readonly folded: string
}

const words = (list: string): string[] => list.trim().split(/\s+/)

const closed: ReadonlyMap<string, WordClass> = new Map(
  WORD_CLASSES.flatMap((name) =>
    words(CLOSED_CLASSES[name] ?? '').map((word): [string, WordClass] => [word, name]),
  ).reverse(),
)

const irregular = IRREGULAR_VERBS.trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/[ /]/))
const pastForms = new Set(irregular.flatMap(([, ...forms]) => forms))
const verbBases = new Set([...irregular.flatMap(([base]) => base ?? []), ...words(VERB_BASES)])
const adjectives = new Set(words(ADJECTIVES))
const baseOfForm = new Map(
  irregular.flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
)

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

/** The base of an irregular past form or participle ("written" → "write"); other words as they are. */
export function verbBase(folded: string): string {
  return baseOfForm.get(folded) ?? folded
}

/** The bases that a word in -s can be the third person of. */
function thirdPersonBases(word: string): readonly string[] {
  if (!word.endsWith('s')) return []
  const stripped = [word.slice(0, -1)]
  if (word.endsWith('es')) stripped.push(word.slice(0, -2))
  if (word.endsWith('ies')) stripped.push(`${word.slice(0, -3)}y`)
  return stripped
}

const CAPITAL = /^\p{Lu}/u
const DIGIT = /\p{N}/u
const LETTER = /\p{L}/u
const ORDINAL = /^\p{N}+(?:st|nd|rd|th)$/u

function openClass(word: string): WordClass {
  if (adjectives.has(word)) return 'adjective'
  if (pastForms.has(word)) return 'past'
  if (word.endsWith('ly') && word.length > 4) return 'adverb'
  if (word.endsWith('ing') && word.length > 4) return 'gerund'
  if (/[^e]ed$/.test(word) && word.length > 3) return 'past'
  if (NOUN_SUFFIXES.test(word)) return 'noun'
  if (ADJECTIVE_SUFFIXES.test(word)) return 'adjective'
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return 'plural'
  return 'noun'
}

/** The class of a word by itself. */
function aloneClass({ text, folded }: ClassifiableWord, first: boolean): WordClass {
  const mark = PUNCTUATION.get(text[0] ?? '')
  if (!LETTER.test(text) && !DIGIT.test(text)) return mark ?? 'other'
  if (/^['’]s?$/.test(text)) return 'possessive ending'
  if (ORDINAL.test(folded)) return 'ordinal'
  if (DIGIT.test(text))
    return LETTER.test(text.replace(/s$/, '')) && CAPITAL.test(text) ? 'name' : 'number'
  const known = closed.get(folded)
  const bare = closed.get(folded.replace(/\.$/, ''))
  if (known === 'time' || bare === 'time')
    return CAPITAL.test(text) || folded.endsWith('day') ? 'time' : 'adverb'
  if (CAPITAL.test(text) && !first && !(known && known !== 'adverb' && known !== 'unit'))
    return 'name'
  if (known) return known
  return CAPITAL.test(text) && !verbBases.has(folded) && !isCommon(folded)
    ? 'name'
    : openClass(folded)
}

/** Words that begin sentences with a capital though they are no names. */
function isCommon(folded: string): boolean {
  return (
    adjectives.has(folded) ||
    pastForms.has(folded) ||
    NOUN_SUFFIXES.test(folded) ||
    /(?:ly|ing|[^e]ed)$/.test(folded)
  )
}

const NOMINAL = new Set<WordClass | undefined>([
  'noun',
  'plural',
  'name',
  'pronoun',
  'close bracket',
  'relative',
  'unit',
])
const OPENS_NOUN = new Set<WordClass | undefined>([
  'article',
  'determiner',
  'possessive',
  'adjective',
  'possessive ending',
  'preposition',
  'ordinal',
  'number',
])
const AFTER_VERB = new Set<WordClass | undefined>([
  'article',
  'determiner',
  'possessive',
  'preposition',
  'pronoun',
  'name',
  'adverb',
  'infinitive to',
  'subordinator',
  'relative',
  'be',
  'number',
])
const BEFORE_BASE = new Set<WordClass | undefined>(['modal', 'infinitive to', 'do'])

/** "that" points (that day), links ("said that he"), or stands for the noun before it ("a court that rules"). */
function classOfThat(before: WordClass | undefined, after: WordClass | undefined): WordClass {
  if (before === 'preposition') return 'determiner'
  if (NOMINAL.has(before)) return 'relative'
  return after === 'noun' && before !== 'past' && before !== 'verb' ? 'determiner' : 'subordinator'
}

/** What the neighbours say of a word that can be a verb, where it is not one by its form. */
function contextClass(
  own: WordClass,
  word: string,
  before: WordClass | undefined,
  after: WordClass | undefined,
): WordClass {
  const base = verbBases.has(word)
  if (word === 'that') return classOfThat(before, after)
  if (word === '%' || word === '°') return 'unit'
  if (
    own === 'quote' &&
    (word === "'" || word === '’') &&
    (before === 'plural' || before === 'name')
  )
    return 'possessive ending'
  if (base && BEFORE_BASE.has(before)) return 'verb'
  if (base && before === 'adverb' && own !== 'adverb') return 'verb'
  if (
    own === 'past' &&
    OPENS_NOUN.has(before) &&
    before !== 'preposition' &&
    (after === 'noun' || after === 'plural')
  )
    return 'adjective'
  if (own === 'plural' && thirdPersonBases(word).some((form) => verbBases.has(form))) {
    if (NOMINAL.has(before) && AFTER_VERB.has(after) && after !== 'preposition') return 'verb'
    if ((before === 'pronoun' || before === 'relative') && !OPENS_NOUN.has(before)) return 'verb'
  }
  if (base && (own === 'noun' || own === 'adjective') && !OPENS_NOUN.has(before)) {
    if (
      (before === 'plural' || before === 'pronoun' || before === 'relative') &&
      AFTER_VERB.has(after)
    )
      return 'verb'
  }
  return own
}

/**
 * Tags the words of one sentence in order. A word outside English gets the class of its list, else `name`
 * or `noun` by its capital. Linear in the number of words.
 */
export function classifyWords(sentence: readonly ClassifiableWord[]): readonly WordClass[] {
  let opening = true
  const alone = sentence.map((word) => {
    const own = aloneClass(word, opening)
    opening = opening && (own === 'quote' || own === 'open bracket' || own === 'dash')
    return own
  })
  const classes: WordClass[] = []
  alone.forEach((own, i) => {
    const word = sentence[i]?.folded ?? ''
    if (word === 'to') {
      const next = sentence[i + 1]
      classes.push(
        (next && verbBases.has(next.folded) && next.text === next.folded) ||
          next?.folded === 'be' ||
          next?.folded === 'have' ||
          next?.folded === 'do'
          ? 'infinitive to'
          : 'preposition',
      )
    } else classes.push(contextClass(own, word, classes[i - 1], alone[i + 1]))
  })
  return classes
}
