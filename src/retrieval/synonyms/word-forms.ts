import { IRREGULAR_VERBS } from '../../text/word-class-verbs.js'
import { IRREGULAR_PLURALS } from './irregular-plurals.js'
import { SPELLING_RULES } from './spelling-rules.js'

const WHITE = /\s+/u

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const verb of IRREGULAR_VERBS.trim().split(/[|\n]/u)) {
    const [base = '', ...others] = verb.split(WHITE)
    forms.set(
      base,
      others.flatMap((form) => form.split('/')).filter((form) => form !== base),
    )
  }
  for (const noun of IRREGULAR_PLURALS.trim().split(/[|\n]/u)) {
    const [singular = '', ...plurals] = noun.split(WHITE)
    forms.set(singular, [...(forms.get(singular) ?? []), ...plurals])
  }
  return forms
}

const IRREGULAR = irregularForms()

const BASES_OF_IRREGULAR: ReadonlyMap<string, readonly string[]> = basesOfIrregular()

function basesOfIrregular(): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, readonly string[]>()
  for (const [base, forms] of IRREGULAR) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base])
  }
  return bases
}

const SIBILANT = /(?:s|x|z|ch|sh)$/u
const CONSONANT_Y = /[^aeiou]y$/u
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiou]$/u
const SHORT_SYLLABLE = /[aeiou][bdfglmnprt]$/u

function endingsOn(word: string): readonly string[] {
  if (word.endsWith('ee')) return [`${word}s`, `${word}d`, `${word}ing`]
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1)
    return [`${word}s`, `${word}d`, `${stem}ing`]
  }
  if (CONSONANT_Y.test(word)) {
    const stem = word.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${word}ing`]
  }
  const plain = [`${word}${SIBILANT.test(word) ? 'es' : 's'}`, `${word}ed`, `${word}ing`]
  if (!SHORT_SYLLABLE.test(word)) return plain
  const doubled = word + word.slice(-1)
  const withDoubled = [`${doubled}ed`, `${doubled}ing`]
  // "Planned", never "planed"; but "visited" and "permitted" tell by their stress alone.
  return ONE_SYLLABLE.test(word)
    ? [...plain.slice(0, 1), ...withDoubled]
    : [...plain, ...withDoubled]
}

/** A word in British and American spelling, itself first. */
export function spellingsOf(word: string): readonly string[] {
  const american = SPELLING_RULES.reduce(
    (spelling, rule) => spelling.replace(rule.british, rule.american),
    word,
  )
  return american === word ? [word] : [word, american]
}

/**
 * The forms in which a base form may stand in a text, itself first: with the endings of verbs and nouns,
 * irregular ones, in both spellings. Forms that no text uses are among them.
 */
export function formsOf(base: string): readonly string[] {
  const regular = spellingsOf(base).flatMap((spelling) => [spelling, ...endingsOn(spelling)])
  return [...new Set([...regular, ...(IRREGULAR.get(base) ?? [])])]
}

/** Whether a word is an irregular form of the base ("held" of "hold"). */
export function isIrregular(form: string, base: string): boolean {
  return IRREGULAR.get(base)?.includes(form) ?? false
}

/** The longest ending is a doubled consonant with "ing". */
const LONGEST_ENDING = 4
const DROPPED_ENDINGS = ['', 'e', 'y'] as const

/** The words that a form may be a regular form of, as it is spelt; most of them are no words. */
function regularBases(form: string): readonly string[] {
  const bases: string[] = []
  for (let length = Math.max(2, form.length - LONGEST_ENDING); length <= form.length; length += 1) {
    const stem = form.slice(0, length)
    for (const dropped of DROPPED_ENDINGS) {
      const base = stem + dropped
      if (base === form || endingsOn(base).includes(form)) bases.push(base)
    }
  }
  return bases
}

/** The base forms that a folded word may be a form of, itself among them; most of the others are no words. */
export function basesOf(form: string): readonly string[] {
  return [...regularBases(form), ...(BASES_OF_IRREGULAR.get(form) ?? [])]
}
