import { WORD_CLASSES } from '../../text/word-class.js'
import type { Word } from './sentence-words.js'

/** Words that the model knows one by one beside an answer; of all others it knows the class. */
const FUNCTION_WORDS = `
the a an this that these his her its their of in on at for from by with into about over under after before
between among during through against within without since until near as than to and or but because while
if not is are was were be been being has have had will would can could may who which what when where how
's , . : ; ( ) " - – also only such called named known including like per about around least most than more
said born`
  .trim()
  .split(/\s+/)

const UNIQUE = [...new Set(FUNCTION_WORDS)]
const numbers: ReadonlyMap<string, number> = new Map(UNIQUE.map((word, i) => [word, i]))

/** What a word is to the model: itself where it is a function word, else its class; `edge` beyond the sentence. */
export const WORD_KEYS: readonly string[] = [
  ...UNIQUE,
  ...WORD_CLASSES.map((name) => `<${name}>`),
  '<edge>',
]

/** The number of a word in {@link WORD_KEYS}. */
export function wordKey(word: Word | undefined): number {
  if (!word) return WORD_KEYS.length - 1
  return numbers.get(word.folded) ?? UNIQUE.length + word.classNumber
}
