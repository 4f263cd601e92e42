import { isVerbBase, verbBase } from '../../../text/verb-forms.js'
import { IRREGULAR_VERBS } from '../../../text/word-class-verbs.js'

export interface VerbReading {
  readonly base: string
  readonly tense: 'present, singular' | 'present, plural' | 'past'
}

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', ...forms]) => [base, forms]),
)

/** The tense of a finite verb and the base to put behind "did" or "does". */
export function readVerb(word: string): VerbReading {
  const lower = word.toLowerCase()
  const irregular = verbBase(lower)
  if (irregular !== lower) return { base: irregular, tense: 'past' }
  if (lower.endsWith('ed') && !isVerbBase(lower)) return { base: baseOfPast(lower), tense: 'past' }
  if (/[^s]s$/.test(lower)) return { base: baseOfThirdPerson(lower), tense: 'present, singular' }
  return { base: lower, tense: 'present, plural' }
}

/** The simple past: "signed", "led". */
export function pastForm(base: string): string {
  const [past] = FORMS.get(base) ?? []
  return past?.split('/')[0] ?? regularPast(base)
}

/** The participle behind "has": "signed", "written". */
export function participle(base: string): string {
  const [past, perfect = past] = FORMS.get(base) ?? []
  return perfect?.split('/')[0] ?? regularPast(base)
}

export function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function baseOfPast(past: string): string {
  const stem = past.slice(0, -2)
  const undoubled = /([bdfgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : null
  const tried = [
    stem,
    `${stem}e`,
    ...(undoubled === null ? [] : [undoubled]),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ]
  const known = tried.find(isVerbBase)
  if (known !== undefined) return known
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (undoubled !== null && !/[lsf]l$|ss$|ff$/.test(stem)) return undoubled
  return /(?:[^aeiou][aeiou](?:s|c|v|z|g)|at|iz|is|ut|nc|rc|rg|dg|[^l]l?v|[bgk]l)$/.test(stem)
    ? `${stem}e`
    : stem
}

function baseOfThirdPerson(word: string): string {
  const tried = [
    word.slice(0, -1),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ]
  const known = tried.find(isVerbBase)
  if (known !== undefined) return known
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|x|z|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
