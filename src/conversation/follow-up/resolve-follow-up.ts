import { questionLanguage } from '../../question/question-language.js'
import type { Language } from '../../text/language.js'
import type { BareQuestion, BareQuestionRule } from './bare-question.js'
import { askAnewInEnglish } from './english/ask-anew.js'
import { ENGLISH_BARE_QUESTIONS } from './english/bare-questions.js'
import { resolveEnglishPronouns } from './english/resolve-pronouns.js'
import { swapInEnglish } from './english/swap.js'
import type { FollowUp, TurnBefore } from './follow-up.js'
import { askAnewInKazakh } from './kazakh/ask-anew.js'
import { KAZAKH_BARE_QUESTIONS } from './kazakh/bare-questions.js'
import { resolveKazakhPronouns } from './kazakh/resolve-pronouns.js'
import { swapInKazakh } from './kazakh/swap.js'
import { plainFollowUp, type PlainFollowUp } from './plain-follow-up.js'
import { askAnewInRussian } from './russian/ask-anew.js'
import { RUSSIAN_BARE_QUESTIONS } from './russian/bare-questions.js'
import { resolveRussianPronouns } from './russian/resolve-pronouns.js'
import { swapInRussian } from './russian/swap.js'

/** Longer texts say enough themselves; longer questions are not worth asking again. UTF-16 units. */
const LONGEST_TEXT = 200
const LONGEST_QUESTION = 500

/** Turns that a pronoun looks back on. */
const MOST_TURNS = 3
/** Parts of one text, as in "When? And where?". */
const MOST_PARTS = 3

/** What one language knows of follow-ups. */
interface Grammar {
  readonly bare: readonly BareQuestionRule[]
  readonly askAnew: (asks: BareQuestion, before: TurnBefore) => string | null
  readonly swap: (follow: PlainFollowUp, before: TurnBefore) => string | null
  readonly resolvePronouns: (follow: PlainFollowUp, turns: readonly TurnBefore[]) => string | null
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: {
    bare: ENGLISH_BARE_QUESTIONS,
    askAnew: askAnewInEnglish,
    swap: swapInEnglish,
    resolvePronouns: resolveEnglishPronouns,
  },
  ru: {
    bare: RUSSIAN_BARE_QUESTIONS,
    askAnew: askAnewInRussian,
    swap: swapInRussian,
    resolvePronouns: resolveRussianPronouns,
  },
  kk: {
    bare: KAZAKH_BARE_QUESTIONS,
    askAnew: askAnewInKazakh,
    swap: swapInKazakh,
    resolvePronouns: resolveKazakhPronouns,
  },
}

/**
 * The question that a text asks after these turns, the last one first; null where it is a question of its own, or where
 * nothing before gives it a sense.
 */
export function resolveFollowUp(text: string, turns: readonly TurnBefore[]): FollowUp | null {
  const [last] = turns
  if (last === undefined || text.length > LONGEST_TEXT) return null
  if (last.question.text.length > LONGEST_QUESTION) return null
  if (!/\p{L}/u.test(last.question.text)) return null
  const parts = text
    .trim()
    .split(/(?<=[?？])\s+/u)
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, MOST_PARTS)
  const resolved = parts.map((part) => resolvePart(part, last, turns.slice(0, MOST_TURNS)))
  const found = resolved.find((one) => one !== null)
  if (found === undefined) return null
  const question = resolved.map((one, index) => one?.question ?? parts[index] ?? '').join(' ')
  return { question, near: last.article, rule: found.rule }
}

type Reading = Pick<FollowUp, 'question' | 'rule'>

/** The surest sign first: a bare question word, then a phrase that takes another's place, then a pronoun. */
function resolvePart(text: string, last: TurnBefore, turns: readonly TurnBefore[]): Reading | null {
  return askBare(text, turns) ?? swap(text, turns) ?? resolvePronouns(text, last, turns)
}

/** "When?" is understood in any language, whatever the question before was asked in. */
function askBare(text: string, turns: readonly TurnBefore[]): Reading | null {
  for (const [lang, { bare }] of entries()) {
    const words = bareWords(text, lang)
    const asked = words.flatMap(
      (word) => bare.find(({ pattern }) => pattern.test(word))?.asks ?? [],
    )
    if (words.length === 0 || asked.length < words.length) continue
    for (const before of turns) {
      const { askAnew } = GRAMMARS[before.question.lang]
      const questions = asked.flatMap((asks) => askAnew(asks, before) ?? [])
      if (questions.length < asked.length) continue
      return { question: questions.join(' '), rule: `bare ${asked.join(' and ')}` }
    }
  }
  return null
}

/** "when" of "And when?"; "when" and "where" of "When and where?". */
export function bareWords(text: string, lang: Language): readonly string[] {
  const plain = plainFollowUp(text, lang).plain.toLowerCase()
  const folded = lang === 'ru' ? plain.replaceAll('ё', 'е') : plain
  return folded.split(/,? (?:and|и|және|мен) |, /u).filter((word) => word !== '')
}

/** "And the OSCE?" belongs to the last question that has a place for it. */
function swap(text: string, turns: readonly TurnBefore[]): Reading | null {
  for (const before of turns) {
    const { lang } = before.question
    const question = GRAMMARS[lang].swap(plainFollowUp(text, lang), before)
    if (question !== null) return { question, rule: 'in its place' }
  }
  return null
}

function resolvePronouns(
  text: string,
  last: TurnBefore,
  turns: readonly TurnBefore[],
): Reading | null {
  const found = questionLanguage(text)
  const lang = found.certain ? found.lang : last.question.lang
  const readable = turns.map((turn) => (turn.question.lang === lang ? turn : peopleOnly(turn)))
  const question = GRAMMARS[lang].resolvePronouns(plainFollowUp(text, lang), readable)
  return question === null ? null : { question, rule: 'pronoun' }
}

/** Of a question in another language, only the people are carried over. */
function peopleOnly(turn: TurnBefore): TurnBefore {
  const nothing = { text: '', clues: [], focus: null, whPhrase: null, verb: null }
  return { ...turn, question: { ...turn.question, ...nothing } }
}

function entries(): readonly (readonly [Language, Grammar])[] {
  return [
    ['en', GRAMMARS.en],
    ['ru', GRAMMARS.ru],
    ['kk', GRAMMARS.kk],
  ]
}
