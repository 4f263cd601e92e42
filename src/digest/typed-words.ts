import { fold } from '../text/fold.js'

/** A word of a typed command: as typed, and as it is compared. */
export interface TypedWord {
  readonly typed: string
  readonly word: string
  /** Where it ends in the typed text. */
  readonly end: number
}

/** Typed words, cut at white space and commas. */
export function typedWords(text: string): readonly TypedWord[] {
  return [...text.matchAll(/[^\s,;]+/gu)].map(({ 0: typed, index }) => ({
    typed,
    word: fold(typed),
    end: index + typed.length,
  }))
}

const QUOTED = /["«“„]([^"«»“”„,;\n]*)["»”“]/gu

/** Phrases between commas, line breaks, semicolons or quotation marks, each once. */
export function typedPhrases(text: string): readonly string[] {
  const phrases = text
    .replace(QUOTED, ',$1,')
    .split(/[,;\n]/u)
    .map((phrase) => unquoted(phrase.replace(/\s+/gu, ' ')))
    .filter((phrase) => phrase !== '')
  const once = new Map(phrases.toReversed().map((phrase) => [fold(phrase), phrase]))
  return [...once.values()].toReversed()
}

const OPENING = ` "'«“„`
const CLOSING = ` "'»”“`

function unquoted(phrase: string): string {
  let [start, end] = [0, phrase.length]
  while (start < end && OPENING.includes(phrase.charAt(start))) start += 1
  while (start < end && CLOSING.includes(phrase.charAt(end - 1))) end -= 1
  return phrase.slice(start, end)
}
