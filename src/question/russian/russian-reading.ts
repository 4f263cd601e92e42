import { cyrillicGrammar, type WordForms } from '../cyrillic-grammar.js'
import type { Reading } from '../reading.js'
import { RUSSIAN_STOP_WORDS } from './function-words.js'
import { isRussianNoun } from './head-noun.js'
import { readRussian } from './read-russian.js'
import { RUSSIAN_RULES } from './rules.js'
import { russianLexicon } from './russian-lexicon.js'

const FORMS: WordForms = {
  whWord:
    /^(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи|что|чего|чему|чем|когда|где|куда|откуда|сколько|сколь\p{L}+|почему|зачем|отчего|как|как(?:ой|ая|ое|ие|ого|ую|ом|их|ими|им|ому)|каков\p{L}?|котор\p{L}+|насколько)$/u,
  adverbial: /^(?:когда|где|куда|откуда|почему|зачем|отчего|как|насколько)$/,
  subject: /^(?:кто|что|как(?:ой|ая|ое|ие)|котор(?:ый|ая|ое|ые)|чей|чья|чье|чьи)$/,
  verb: /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ат|ут|ется|ются|ится|ятся|ть|ться|ен|ена|ено|ены|ан|ана|ано|аны|ят[аоы]?)$/,
  beforeNoun: /^(?:сколько|скольк\p{L}+|как(?:ой|ая|ое|ие|ого|ую|ом|их|ими|им|ому))$/u,
  verbLast: false,
  isStop: (norm) => RUSSIAN_STOP_WORDS.has(norm),
}

/** A question read as Russian. */
export function russianReading(text: string): Reading {
  const line = readRussian(text)
  return {
    lang: 'ru',
    line,
    rules: RUSSIAN_RULES,
    lexicon: russianLexicon(line),
    isCommon: isRussianNoun,
    isStop: FORMS.isStop,
    grammar: (classification) => cyrillicGrammar(line, FORMS, classification),
  }
}
