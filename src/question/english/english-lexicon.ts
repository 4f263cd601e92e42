import type { Lexicon } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { headNoun } from './head-noun.js'
import { mainVerb } from './main-verb.js'
import { baseForm, OBJECT_VERB_TYPES } from './verbs.js'
import type { WordClass } from './word-classes.js'

/** The tables behind the groups `noun` and `verb` of the English rules, for one question. */
export function englishLexicon(line: QuestionLine, classes: readonly WordClass[]): Lexicon {
  return {
    headNoun: (from, to) => headNoun(line, classes, from, to),
    finalNoun: (to) => headNoun(line, classes, 0, to),
    verbType: (from, to) => {
      const verb = line.tokens[mainVerb(line, classes, from, to)]?.norm ?? ''
      return OBJECT_VERB_TYPES.get(baseForm(verb, (base) => OBJECT_VERB_TYPES.has(base)))
    },
  }
}
