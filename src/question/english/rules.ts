import type { QuestionRule } from '../question-rule.js'
import { ADVERB_RULES } from './rules/adverb-rules.js'
import { COMMAND_RULES } from './rules/command-rules.js'
import { HOW_RULES } from './rules/how-rules.js'
import { MEANING_RULES } from './rules/meaning-rules.js'
import { WHAT_PHRASE_RULES } from './rules/what-phrase-rules.js'
import { WHAT_RULES } from './rules/what-rules.js'
import { WHO_RULES } from './rules/who-rules.js'

/**
 * All English rules in the order in which they are tried. Meanings come first, for they look like any
 * *what* or *how* question; *why* before *what*, for "for what reason" begins with *what*; commands, yes/no and bare
 * nouns last, for they have no question word left to read.
 */
export const ENGLISH_RULES: readonly QuestionRule[] = [
  ...MEANING_RULES,
  ...ADVERB_RULES,
  ...HOW_RULES,
  ...WHO_RULES,
  ...WHAT_PHRASE_RULES,
  ...WHAT_RULES,
  ...COMMAND_RULES,
]
