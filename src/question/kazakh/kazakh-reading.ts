import { cyrillicGrammar, type WordForms } from '../cyrillic-grammar.js'
import type { Reading } from '../reading.js'
import { foldKazakh } from './fold-kazakh.js'
import { KAZAKH_STOP_WORDS } from './function-words.js'
import { isKazakhNoun, kazakhHeadNoun } from './head-noun.js'
import { readKazakh } from './read-kazakh.js'
import { KAZAKH_RULES } from './rules.js'

const folded = (source: string): RegExp => new RegExp(foldKazakh(source), 'u')

const FORMS: WordForms = {
  whWord: folded(
    '^(?:кім.*|не|нені|неге|неден|немен|неде|ненің|неліктен|қашан.*|қайда.*|қайдан|қай|қайсы.*|қандай|қанша.*|неше.*|қалай.*)$',
  ),
  adverbial: folded('^(?:қашан.*|қайда.*|қалай.*|неге|неліктен)$'),
  subject: folded('^(?:кім|кімдер|не|қандай|қай|қайсысы)$'),
  verb: folded('(?:ды|ді|ты|ті|ған|ген|қан|кен|йды|йді|ады|еді|лып|ліп|ып|іп)$'),
  beforeNoun: folded('^(?:қай|қандай|қанша|неше|қайсы)$'),
  verbLast: true,
  isStop: (norm) => KAZAKH_STOP_WORDS.has(norm),
}

/** A question read as Kazakh. */
export function kazakhReading(text: string): Reading {
  const line = readKazakh(text)
  return {
    lang: 'kk',
    line,
    rules: KAZAKH_RULES,
    lexicon: {
      headNoun: (from, to) => kazakhHeadNoun(line, from, to),
      finalNoun: (to) => kazakhHeadNoun(line, 0, to, true),
      verbType: () => undefined,
    },
    isCommon: isKazakhNoun,
    isStop: FORMS.isStop,
    grammar: (classification) => cyrillicGrammar(line, FORMS, classification),
  }
}
