import { RUSSIAN_PREPOSITIONS } from '../../../question/russian/function-words.js'
import type { Span } from '../../../text/span.js'
import type { TurnBefore } from '../follow-up.js'
import type { Question } from '../../../question/question.js'
import { kindOfName, type NameKind } from '../kind-of-name.js'
import { withoutMarks, type PlainFollowUp } from '../plain-follow-up.js'
import { agreeing, isFeminine } from './gender.js'
import { isRussianVerb, russianPhrases, type RussianPhrase } from './noun-phrases.js'

const ABOUT = /^(?:(?:что|как) (?:насч[её]т|с|со|касательно|относительно)|что касается)\s+/iu
const TOPIC = new Set(['о', 'об', 'обо', 'про', 'насчет', 'насчёт'])
const PLACE = new Set(['в', 'во', 'на'])
const MOST_WORDS = 6

const NOT_A_PHRASE =
  /(?<!\p{L})(?:кто|кого|кому|кем|что|чего|чему|чем|когда|где|куда|откуда|почему|зачем|сколь\p{L}*|котор\p{L}*|как|какой|какая|какое|какие|каком|ли|он|она|оно|они|его|её|ее|их|ты|вы|я|мы|это|не|ещё|еще|там|тоже)(?!\p{L})/iu
const TIME =
  /(?<!\p{L})(?:(?:1\d{3}|20\d{2})(?:-?(?:м|ом|й))?(?: год(?:у|а)?)?|вчера|сегодня|завтра|(?:прошлом|этом|следующем) (?:году|месяце)|\d{0,2} ?(?:январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*)$/iu

/** "А в 2021 году?", "А про школы?": a phrase in the place of one of its kind in the question before. */
export function swapInRussian(follow: PlainFollowUp, before: TurnBefore): string | null {
  const isCount = before.question.type === 'how many'
  const phrase = follow.plain
    .replace(ABOUT, '')
    .replace(isCount ? /^сколько\s+(?=\p{Ll}+$)/iu : /^$/, '')
  const [first = '', ...rest] = phrase.split(' ')
  const preposition =
    RUSSIAN_PREPOSITIONS.has(first.toLowerCase()) && rest.length > 0 ? first.toLowerCase() : null
  const told = follow.instead || phrase !== follow.plain || preposition !== null
  if (!told || !isPhrase(phrase, preposition)) return null
  const { question, people } = before
  if (question.keywords && question.clues.length === 0) return null
  const lower = preposition === null ? phrase : [preposition, ...rest].join(' ')
  const swapped = TIME.test(phrase)
    ? swapTime(lower, before)
    : preposition === null
      ? swapNoun(phrase, before)
      : swapAfterPreposition(lower, preposition, russianPhrases(question, people), question.text)
  return swapped === null ? null : `${withoutMarks(swapped.trim())}?`
}

function isPhrase(phrase: string, preposition: string | null): boolean {
  const words = phrase.split(' ')
  const verbs = words.slice(preposition === null ? 0 : 2)
  return (
    words.length <= MOST_WORDS &&
    !NOT_A_PHRASE.test(phrase) &&
    !verbs.some((word) => isRussianVerb(word))
  )
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`
}

function swapTime(phrase: string, { question }: TurnBefore): string {
  const { text, time, clues } = question
  const written = /^\d{4}$/u.test(phrase) ? `в ${phrase} году` : phrase
  if (time !== null) return replaced(text, time, written)
  const date = clues.find(({ kind }) => kind === 'date')
  return date === undefined ? `${withoutMarks(text)} ${written}` : replaced(text, date, written)
}

function swapAfterPreposition(
  phrase: string,
  preposition: string,
  phrases: readonly RussianPhrase[],
  text: string,
): string {
  const family = [TOPIC, PLACE].find((words) => words.has(preposition)) ?? new Set([preposition])
  const found = phrases.findLast(
    (one) => one.preposition !== null && family.has(one.preposition.word) && one.name !== 'date',
  )
  if (!found?.preposition) return `${withoutMarks(text)} ${phrase}`
  return replaced(text, { start: found.preposition.start, end: found.end }, phrase)
}

function swapNoun(phrase: string, { question, people }: TurnBefore): string | null {
  const counted = /^\p{Ll}+$/u.test(phrase) ? countedNoun(question) : null
  if (counted !== null) return replaced(question.text, counted, phrase)
  const phrases = russianPhrases(question, people).filter(({ name }) => name !== 'date')
  const alike = sameHead(phrase, question.text)
  if (alike !== null) return replaced(question.text, alike, phrase)
  const kind = kindOfName(phrase, people)
  if (kind !== null) {
    const named = phrases.filter(({ name }) => name !== null)
    const place =
      named.findLast(({ name }) => name === kind) ??
      named.findLast(({ name }) => kind === 'unknown' || name === 'unknown')
    return place === undefined ? null : swapName(phrase, kind, place, question)
  }
  const same = phrases.find(({ head }) => head.slice(0, 5) === phrase.toLowerCase().slice(0, 5))
  if (same !== undefined) return replaced(question.text, same, phrase)
  const topic = phrases.findLast(({ preposition }) => TOPIC.has(preposition?.word ?? ''))
  if (!topic?.preposition) return null
  const object = phrase.replace(/а$/u, 'у').replace(/я$/u, 'ю')
  return replaced(
    question.text,
    { start: topic.preposition.start, end: topic.end },
    `про ${object}`,
  )
}

/** The noun behind "сколько". */
function countedNoun({ type, whPhrase, text }: Question): Span | null {
  if (type !== 'how many' || whPhrase === null) return null
  const [many = ''] = /^сколько\s+/iu.exec(text.slice(whPhrase.start, whPhrase.end)) ?? []
  return many === '' ? null : { start: whPhrase.start + many.length, end: whPhrase.end }
}

/** Puts the name where one stood; the verb and "такой" agree with a person's. */
function swapName(
  phrase: string,
  kind: NameKind,
  place: RussianPhrase,
  { text, verb }: Question,
): string {
  const isWhole = /^\p{Lu}/u.test(place.text)
  const [name = place.text] = isWhole
    ? []
    : (/\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*$/u.exec(place.text) ?? [])
  const span = { start: place.end - name.length, end: place.end }
  const isSubject = place.preposition === null && (kind === 'person' || place.name === 'person')
  if (!isSubject) return replaced(text, span, phrase)
  const feminine = isFeminine(phrase)
  const such = (part: string): string =>
    part.replace(/(?<=(?<!\p{L})[Кк]то )так(?:ой|ая)(?!\p{L})/u, feminine ? 'такая' : 'такой')
  if (verb === null) return such(replaced(text, span, phrase))
  const agreed = agreeing(text.slice(verb.start, verb.end), feminine)
  const [first, second] = verb.start < span.start ? [verb, span] : [span, verb]
  const [one, other] = first === verb ? [agreed, phrase] : [phrase, agreed]
  return such(replaced(replaced(text, second, other), first, one))
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, Math.max(3, word.length - 2))
}

/** "Верховный суд" for "Конституционный суд": the same noun, with the adjective before it. */
function sameHead(phrase: string, text: string): Span | null {
  const words = phrase.split(' ')
  const at = words.findIndex((word) => /^\p{Ll}/u.test(word))
  const noun = words[at]
  if (at <= 0 || noun === undefined) return null
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    if (!match[0].toLowerCase().startsWith(stemOf(noun))) continue
    const [adjectives = ''] =
      /(?:\p{Lu}[\p{L}-]*(?:ый|ий|ой|ая|ое|ые|ого|ому|ую|ым|ом|ых|его)\s+)+$/u.exec(
        text.slice(0, match.index),
      ) ?? []
    if (adjectives === '') continue
    const start = match.index - adjectives.length
    return { start, end: match.index + match[0].length }
  }
  return null
}
