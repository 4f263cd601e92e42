import { classAlone } from './word-class-alone.js'
import { CONTEXT_RULES } from './word-class-context.js'
import { isThirdPerson } from './verb-forms.js'

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

/** A word or punctuation mark of a sentence, as written and folded. */
export interface ClassifiableWord {
  readonly text: string
  readonly folded: string
}

/** Marks after which a capital still tells nothing. */
const OPENING: ReadonlySet<WordClass> = new Set(['quote', 'open bracket', 'dash'])
const FINITE: ReadonlySet<WordClass> = new Set(['verb', 'past', 'be', 'have', 'do', 'modal'])
const SUBJECT: ReadonlySet<WordClass> = new Set(['noun', 'name', 'close bracket', 'unit'])

/** A sentence without any verb has it where a noun is followed by what can be a third person. */
function withFiniteVerb(
  sentence: readonly ClassifiableWord[],
  classes: readonly WordClass[],
): readonly WordClass[] {
  if (classes.at(-1) !== 'stop' || classes.some((own) => FINITE.has(own))) return classes
  const verb = sentence.findIndex(
    ({ folded }, i) =>
      classes[i] === 'plural' && isThirdPerson(folded) && SUBJECT.has(classes[i - 1] ?? 'other'),
  )
  return verb < 0 ? classes : classes.with(verb, 'verb')
}

/**
 * Tags the words of one sentence in order. A word outside English gets the class of its list, else `name`
 * or `noun` by its capital. Linear in the number of words.
 */
export function classifyWords(sentence: readonly ClassifiableWord[]): readonly WordClass[] {
  let first = true
  const alone = sentence.map((word) => {
    const own = classAlone(word, first)
    first = first && OPENING.has(own)
    return own
  })
  const classes: WordClass[] = []
  sentence.forEach(({ text, folded }, i) => {
    const own = alone[i] ?? 'other'
    const before = classes[i - 1] ?? 'other'
    const after = alone[i + 1] ?? 'other'
    const next = sentence[i + 1]?.folded ?? ''
    const word = { text, folded, own, before, after, next }
    classes.push(CONTEXT_RULES.find(({ applies }) => applies(word))?.yields ?? own)
  })
  return withFiniteVerb(sentence, classes)
}
