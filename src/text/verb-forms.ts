import { IRREGULAR_VERBS, VERB_BASES } from './word-class-verbs.js'

const irregular = IRREGULAR_VERBS.trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/[ /]/))
const baseOfForm = new Map(
  irregular.flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
)
const bases = new Set([
  ...irregular.flatMap(([base]) => base ?? []),
  ...VERB_BASES.trim().split(/\s+/),
])

/** The base of an irregular past form or participle ("written" → "write"); other words as they are. */
export function verbBase(folded: string): string {
  return baseOfForm.get(folded) ?? folded
}

/** An irregular past form or participle. */
export function isPastForm(folded: string): boolean {
  return baseOfForm.has(folded)
}

/** The base of a frequent verb. */
export function isVerbBase(folded: string): boolean {
  return bases.has(folded)
}

/** The third person of a frequent verb ("carries", "stands"). */
export function isThirdPerson(folded: string): boolean {
  return (
    folded.endsWith('s') &&
    (bases.has(folded.slice(0, -1)) ||
      (folded.endsWith('es') && bases.has(folded.slice(0, -2))) ||
      (folded.endsWith('ies') && bases.has(`${folded.slice(0, -3)}y`)))
  )
}
