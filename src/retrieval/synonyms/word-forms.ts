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

const IRREGULAR_FORMS: ReadonlySet<string> = new Set([...IRREGULAR.values()].flat())

/** Whether a word is an irregular form of some other ("held", "children"). */
export function isIrregular(form: string): boolean {
  return IRREGULAR_FORMS.has(form)
}

const SIBILANT = /(?:s|x|z|ch|sh)$/u
const CONSONANT_Y = /[^aeiou]y$/u
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
  return [...plain, `${doubled}ed`, `${doubled}ing`]
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
  const regular = [base, ...endingsOn(base)]
  return [...new Set([...regular.flatMap(spellingsOf), ...(IRREGULAR.get(base) ?? [])])]
}
