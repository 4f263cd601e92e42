import {
  AUXILIARIES,
  BE,
  PREPOSITIONS,
  PRONOUNS,
  WH_WORDS,
} from '../../../question/english/function-words.js'
import { singular } from '../../../question/english/singular.js'
import type { Question } from '../../../question/question.js'
import { isPastForm } from '../../../text/verb-forms.js'
import type { Span } from '../../../text/span.js'
import type { TurnBefore } from '../follow-up.js'
import { kindOfName } from '../kind-of-name.js'
import { withoutMarks, type PlainFollowUp } from '../plain-follow-up.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'

const ABOUT = /^(?:what|how) about\s+/iu
const MOST_WORDS = 8

/** Prepositions that name the subject of talk: each may take the place of another. */
const TOPIC = new Set(['about', 'on', 'regarding', 'concerning'])

const YEAR = /^(?:1\d{3}|20\d{2})$/
const TIME =
  /(?:^|\s)(?:1\d{3}|20\d{2}|today|yesterday|tomorrow|(?:this|last|next) (?:year|month|week)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d{1,2})?)$/iu

/**
 * "And in 2021?", "What about the OSCE?": a phrase that takes the place of one of its kind in the question before.
 * Null where the text is more than a phrase, or the question before has no place for it.
 */
export function swapInEnglish(follow: PlainFollowUp, before: TurnBefore): string | null {
  const isCount = /\bhow many\b/iu.test(before.question.text)
  const phrase = follow.plain
    .replace(ABOUT, '')
    .replace(isCount ? /^how many\s+(?=[\p{L} ]+s$)/iu : /^$/, '')
  const [first = '', ...rest] = phrase.split(' ')
  const preposition = PREPOSITIONS.has(first.toLowerCase()) && rest.length > 0 ? first : null
  const told =
    follow.instead || phrase !== follow.plain || preposition !== null || YEAR.test(phrase)
  if (!told || !isPhrase(phrase)) return null
  const { question } = before
  if (question.keywords && question.clues.length === 0) return null
  const lower = preposition === null ? phrase : `${first.toLowerCase()} ${rest.join(' ')}`
  const swapped = TIME.test(phrase)
    ? swapTime(lower, preposition, question)
    : preposition === null
      ? swapNoun(phrase, before)
      : swapAfterPreposition(lower, preposition.toLowerCase(), before)
  return swapped === null ? null : `${withoutMarks(swapped.trim())}?`
}

/** "the court said so": a verb in the past behind a noun makes a sentence. */
function isSentence(phrase: string): boolean {
  const [, ...words] = phrase.split(/[\s,]+/u)
  return words.some((word) => /^\p{Ll}/u.test(word) && (isPastForm(word) || /[^e]ed$/.test(word)))
}

function isPhrase(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/[\s,]+/u)
  const isClause = words.some(
    (word) =>
      WH_WORDS.has(word) ||
      AUXILIARIES.has(word) ||
      BE.has(word) ||
      PRONOUNS.has(word) ||
      /^(?:that|this|those|these|please|not|more|else)$|['’](?:s|re|ll|ve|d|m|t)$/u.test(word),
  )
  return (
    words.length <= MOST_WORDS &&
    !isSentence(phrase) &&
    (!isClause || /\p{L}['’]s \p{L}/u.test(phrase))
  )
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`
}

function appended(text: string, phrase: string): string {
  return `${withoutMarks(text.trim())} ${phrase}`
}

function swapTime(
  phrase: string,
  preposition: string | null,
  { text, time, clues }: Question,
): string {
  const written = preposition === null && YEAR.test(phrase) ? `in ${phrase}` : phrase
  if (time !== null) return replaced(text, time, written)
  const date = clues.find(({ kind }) => kind === 'date')
  if (date === undefined) return appended(text, written)
  const [before = ''] =
    /(?:\b(?:in|on|at|during|since|until|by) )?$/iu.exec(text.slice(0, date.start)) ?? []
  return replaced(text, { start: date.start - before.length, end: date.end }, written)
}

function swapAfterPreposition(
  phrase: string,
  preposition: string,
  before: TurnBefore,
): string | null {
  const { text } = before.question
  const family = TOPIC.has(preposition) ? TOPIC : new Set([preposition])
  const found = nounPhrases(before.question, before.people).findLast(
    (one) => one.preposition !== null && family.has(one.preposition.word) && one.name !== 'date',
  )
  if (!found?.preposition) {
    return family === TOPIC && !isOfSpeech(before.question) ? null : appended(text, phrase)
  }
  return replaced(text, { start: found.preposition.start, end: found.end }, phrase)
}

const SPEECH =
  /^(?:say|said|tell|told|think|write|speak|talk|note|report|know|ask|mention|discuss)/u

/** "What did she say" takes an "about schools" that it did not have. */
function isOfSpeech({ text, verb }: Question): boolean {
  return verb !== null && SPEECH.test(text.slice(verb.start, verb.end))
}

function swapNoun(phrase: string, before: TurnBefore): string | null {
  const { question, people } = before
  const phrases = nounPhrases(question, people)
    .filter(({ name }) => name !== 'date')
    .flatMap((one) => [one, ...behindOf(one, people)])
  const place = sameHead(phrase, phrases) ?? sameKind(phrase, phrases, people)
  if (place !== undefined) return replaced(question.text, place, phrase)
  if (kindOfName(phrase, people) !== null) return null
  const isCounted = /\bhow many\b/iu.test(question.text) && phrase.endsWith('s')
  if (isCounted && question.focus) return replaced(question.text, question.focus, phrase)
  const topic =
    phrases.findLast((one) => one.preposition !== null && TOPIC.has(one.preposition.word)) ??
    phrases.findLast((one) => one.name === null && one.preposition !== null) ??
    phrases.findLast((one) => one.name === null)
  return topic === undefined ? null : replaced(question.text, topic, phrase)
}

/** "the UNDP" of "the role of the UNDP". */
function behindOf(phrase: NounPhrase, people: readonly string[]): readonly NounPhrase[] {
  const of = phrase.text.lastIndexOf(' of ')
  if (of < 0) return []
  const text = phrase.text.slice(of + 4)
  const head = singular(text.split(' ').at(-1)?.toLowerCase() ?? '')
  const name = kindOfName(text, people)
  return [{ ...phrase, start: phrase.end - text.length, text, head, name, preposition: null }]
}

/** "the Supreme Court" for "the Constitutional Court". */
function sameHead(phrase: string, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const [named = ''] = phrase.toLowerCase().split(' of ')
  const head = singular(named.split(' ').at(-1) ?? '')
  return phrases.findLast((one) => one.head === head && one.text !== phrase)
}

/** A person for a person, a body for a body; a name that nothing is known of for whichever there is. */
function sameKind(
  phrase: string,
  phrases: readonly NounPhrase[],
  people: readonly string[],
): NounPhrase | undefined {
  const kind = kindOfName(phrase, people)
  if (kind === null) return undefined
  const named = phrases.filter(({ name }) => name !== null)
  const alike = named.findLast(({ name }) => name === kind)
  if (alike !== undefined) return alike
  // Countries act as bodies do.
  if (kind === 'place') return named.findLast(({ name }) => name === 'body')
  const unknown = named.filter(({ name }) => name === 'unknown' || kind === 'unknown')
  return unknown.find(({ name }) => name === 'person') ?? unknown.at(-1)
}
