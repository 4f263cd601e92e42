import { kindOfName } from './kind-of-name.js'

/** The text with a small letter where only its place at the start of a sentence had made a capital. */
export function lowerStart(text: string, people: readonly string[]): string {
  const trimmed = text.trimStart()
  const [first = '', second = ''] = trimmed.split(/\s+/u)
  const isName =
    /^\p{Lu}{2}|^\p{Lu}\p{Ll}*\p{Lu}/u.test(first) ||
    /^\p{Lu}\p{Ll}/u.test(second) ||
    (kindOfName(first, people) ?? 'unknown') !== 'unknown'
  return isName ? trimmed : `${trimmed.charAt(0).toLowerCase()}${trimmed.slice(1)}`
}
