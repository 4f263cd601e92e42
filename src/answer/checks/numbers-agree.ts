import { numberValue, ordinalValue } from '../../annotate/number-words.js'
import type { Clue } from '../../question/question.js'
import type { Check, CheckInput } from './check.js'

const NUMBER_KINDS: ReadonlySet<Clue['kind']> = new Set(['number', 'ordinal', 'date'])
const WORD = /\p{N}+(?:[.,]\p{N}{3})*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|\p{L}+/gu
const GROUPS = /(?<=\p{N})[.,](?=\p{N}{3})/gu
const DIGITS = /^\p{N}+/u
/** A decade or century by its years: the 1700s, the 1990s. */
const YEARS = /^(\d{2,3})0s$/u

/** "First" and "one" stand for much else, too. */
const PLAIN = 1

function valueOf(word: string): number | null {
  const digits = DIGITS.exec(word.replaceAll(GROUPS, ''))?.[0]
  if (digits !== undefined) return Number(digits)
  return ordinalValue(word.toLowerCase()) ?? numberValue(word.toLowerCase())
}

function valuesIn(text: string): ReadonlySet<number> {
  const values = new Set<number>()
  for (const [word] of text.matchAll(WORD)) {
    const value = valueOf(word)
    if (value !== null) values.add(value)
  }
  return values
}

/** The passage that the evidence stands in, with the year that its article was published in. */
function valuesAround({ evidence: { article, passage } }: CheckInput): ReadonlySet<number> {
  const { start, end } = passage.passage
  const year = Number(article.published?.value.slice(0, 4) ?? Number.NaN)
  return new Set([
    ...valuesIn(article.text.slice(start, end)),
    ...valuesIn(article.title ?? ''),
    year,
  ])
}

function isAmong(word: string, values: ReadonlySet<number>): boolean {
  const years = YEARS.exec(word)?.[1]
  if (years !== undefined) {
    const century = Number(years.slice(0, 2))
    return values.has(century + 1) || [...values].some((value) => String(value).startsWith(years))
  }
  const value = valueOf(word)
  return value === null || value <= PLAIN || values.has(value)
}

/** Whether the evidence is about the same number, ordinal or year: the third meeting is not the second. */
export const numbersAgree: Check = {
  name: 'another number, ordinal or year',
  passes(input) {
    const words = input.question.clues
      .filter(({ kind, strength }) => NUMBER_KINDS.has(kind) && strength === 'hard')
      .flatMap(({ text }) => text.match(WORD) ?? [])
    if (words.length === 0) return true
    const values = valuesAround(input)
    return words.every((word) => isAmong(word, values))
  },
}
