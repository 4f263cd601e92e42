import type { Lexicon } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { russianHeadNoun } from './head-noun.js'

/** The tables behind the group `noun` of the Russian rules, for one question. */
export function russianLexicon(line: QuestionLine): Lexicon {
  return {
    headNoun: (from, to) => russianHeadNoun(line, from, to),
    finalNoun: () => null,
    verbType: () => undefined,
  }
}
