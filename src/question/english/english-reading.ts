import type { Reading } from '../reading.js'
import { englishGrammar } from './english-grammar.js'
import { englishLexicon } from './english-lexicon.js'
import { STOP_WORDS } from './function-words.js'
import { ENGLISH_NOUNS } from './noun-tables.js'
import { singular } from './singular.js'
import { readEnglish } from './read-english.js'
import { ENGLISH_RULES } from './rules.js'
import { wordClasses } from './word-classes.js'

/** A question read as English. */
export function englishReading(text: string): Reading {
  const line = readEnglish(text)
  const classes = wordClasses(line)
  return {
    lang: 'en',
    line,
    rules: ENGLISH_RULES,
    lexicon: englishLexicon(line, classes),
    isCommon: (norm) => ENGLISH_NOUNS.has(norm) || ENGLISH_NOUNS.has(singular(norm)),
    isStop: (norm) => STOP_WORDS.has(norm),
    grammar: (classification) => englishGrammar(line, classes, classification),
  }
}
