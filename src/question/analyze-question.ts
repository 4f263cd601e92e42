import type { Language } from '../text/language.js'
import { classify, type Classification } from './classification.js'
import { cluesOf } from './clues.js'
import { englishReading } from './english/english-reading.js'
import { kazakhReading } from './kazakh/kazakh-reading.js'
import { questionLanguage } from './question-language.js'
import type { Clue, Question } from './question.js'
import type { Reading } from './reading.js'
import { russianReading } from './russian/russian-reading.js'
import { timeConstraint } from './time-constraint.js'

export interface QuestionContext {
  /** The language of the question, where it is known better than its words tell. */
  readonly lang?: Language
  /** Today as an ISO date, for "last year". */
  readonly now?: string
}

const READINGS: Readonly<Record<Language, (text: string) => Reading>> = {
  en: englishReading,
  ru: russianReading,
  kk: kazakhReading,
}

/** What longer texts are cut to before they are read. */
const MAX_LENGTH = 4096

/** Reads a question: its language, type, expected answer, clues and time. Any text has a reading; none throws. */
export function analyzeQuestion(text: string, context: QuestionContext = {}): Question {
  const lang = context.lang ?? questionLanguage(text.slice(0, MAX_LENGTH)).lang
  const reading = READINGS[lang](text.slice(0, MAX_LENGTH))
  const time = timeConstraint(text.slice(0, MAX_LENGTH), lang, context.now)
  const relative = time && !/\d/.test(text.slice(time.start, time.end)) ? [time] : []
  const clues = cluesOf(reading.line, reading.isStop, reading.isCommon, relative)
  const found = classify(reading.line, reading.rules, reading.lexicon)
  const { type, answerType, rule } = found ?? keywordClassification(clues)
  return {
    text,
    lang,
    type,
    answerType,
    rule,
    ...reading.grammar(found),
    clues,
    time,
    keywords: found?.keywords ?? true,
  }
}

/** A bare name of two or three words, or a lone surname, looks like a person; other keywords ask what is said about them. */
function keywordClassification(
  clues: readonly Clue[],
): Pick<Classification, 'type' | 'answerType' | 'rule'> {
  const [only, ...others] = clues
  const person =
    only?.kind === 'name' &&
    others.length === 0 &&
    (PERSON.test(only.text) || SURNAME.test(only.text))
  return person
    ? { type: 'who', answerType: 'HUM:desc', rule: 'fallback' }
    : { type: 'what', answerType: 'DESC:desc', rule: 'fallback' }
}

const PERSON =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u

/** A lone word that ends as Kazakh, Russian and neighbouring surnames do. */
const SURNAME =
  /^\p{Lu}\p{Ll}+(?:[aeyoi]v|[aeyoi]va|sky|skaya|enko|shvili|uly|kyzy|bek|yan|[аеёо]в|[аеёо]ва|ин|ина|ский|ская|енко|швили|ұлы|қызы|бек|ян)$/u
