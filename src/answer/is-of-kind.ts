import { COUNTRIES, DEMONYMS } from '../annotate/lexicon/places.js'
import type { Mention } from '../annotate/mention.js'
import type { Article } from '../corpus/article.js'
import { nounKinds } from '../question/english/noun-kinds.js'
import type { AnswerType } from '../question/answer-type.js'
import { fold } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { annotationsOf } from './annotations-of.js'

type MentionKind = Mention['kind']

/** What an answer of a kind overlaps or is written like; a phrase that is wholly one of `never` is of another kind. */
interface Kind {
  readonly mentions?: readonly MentionKind[]
  /** The words of the phrase, with the preposition before it, where no mention tells. */
  readonly words?: RegExp
  readonly never: readonly MentionKind[]
}

const TIME_WORDS =
  /\b(?:when|after|before|during|until|till|since|while|once|upon|following|ago|earlier|later|century|years?|months?|weeks?|days?|today|yesterday|tomorrow|now|present|night|morning|afternoon|evening|noon|midnight|dawn|dusk|as soon|as long|immediately|always|never|spring|summer|autumn|winter|anniversary|\d{4}s?)\b/iu
const NUMBER_WORDS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|third|quarter|hundreds?|thousands?|millions?|billions?|once|twice|thrice|none|both|majority|free|nothing)\b/iu
const SPAN_WORDS = new RegExp(`${TIME_WORDS.source}|${NUMBER_WORDS.source}`, 'iu')
const PLACE_WORDS =
  /\p{Lu}|\b(?:in|at|on|near|from|to|along|across|around|outside|inside|toward|towards|through|throughout|between|within|behind|beneath|under|above|over) /u

/** By answer type, the more specific labels first; a number that counts nothing is a code, and may look like a word. */
const KINDS: readonly (readonly [label: string, kind: Kind | null])[] = [
  [
    'NUM:date',
    { mentions: ['date', 'time', 'duration'], words: TIME_WORDS, never: ['person', 'place'] },
  ],
  ['NUM:code', null],
  ['NUM:other', null],
  ['NUM:ord', null],
  ['NUM:volsize', null],
  [
    'NUM:period',
    { mentions: ['quantity', 'duration', 'date'], words: SPAN_WORDS, never: ['person', 'place'] },
  ],
  [
    'NUM:',
    { mentions: ['quantity', 'duration'], words: NUMBER_WORDS, never: ['person', 'place', 'date'] },
  ],
  [
    'LOC:',
    {
      mentions: ['place', 'organisation'],
      words: PLACE_WORDS,
      never: ['person', 'date', 'quantity', 'duration'],
    },
  ],
  ['HUM:ind', { never: ['place', 'date', 'quantity', 'duration'] }],
  ['HUM:gr', { never: ['date', 'quantity', 'duration'] }],
  ['ENTY:', { never: ['date'] }],
]

/** UTF-16 units: the longest preposition and a space. */
const BEFORE = 8

function namesCountry(text: string): boolean {
  const folded = fold(text)
  return (
    folded.split(/[^\p{L}]+/u).some((word) => COUNTRIES.has(word) || DEMONYMS.has(word)) ||
    [...COUNTRIES].some((country) => country.includes(' ') && folded.includes(country))
  )
}

/** Ends a noun phrase, so that the noun before it is its head. */
const AFTER_HEAD = /\s(?:of|in|on|for|to|with|from|by|at|that|which|who)\s/u
const HEAD_WORDS = 3

/** Whether the phrase is about somebody: "Commissioner", "the members of the board". */
function isHuman(text: string): boolean {
  const head = fold(text.split(AFTER_HEAD)[0] ?? '').trim()
  const kinds = nounKinds(head.split(/\s+/u).slice(-HEAD_WORDS).join(' '))
  return kinds.length > 0 && kinds.every((one) => one.startsWith('HUM:ind'))
}

/** A day of the month or the 48th session is no number of things. */
function isNoNumber(mentions: readonly Mention[]): boolean {
  const numbers = mentions.filter(({ kind }) => kind === 'quantity' || kind === 'date')
  return (
    numbers.length > 0 &&
    numbers.every(
      (one) => one.kind === 'date' || (one.kind === 'quantity' && one.measure === 'ordinal'),
    )
  )
}

/**
 * Whether a phrase of an article can be an answer of the type: a time for a when, a number for a how many, no person for
 * a where. What cannot be told passes, and so do articles in other languages than English.
 */
export function isOfKind(answerType: AnswerType, article: Article, { start, end }: Span): boolean {
  const kind = KINDS.find(([label]) => answerType.startsWith(label))?.[1]
  if (!kind || article.lang !== 'en') return true
  const mentions = annotationsOf(article).mentions.filter(
    (mention) => mention.start < end && mention.end > start,
  )
  const text = article.text.slice(start, end)
  if (answerType === 'LOC:country') return namesCountry(text)
  if (answerType === 'NUM:count' && isNoNumber(mentions)) return false
  const whole = mentions.filter((mention) => mention.end - mention.start >= (end - start) / 2)
  if (whole.length > 0 && whole.every((mention) => kind.never.includes(mention.kind))) return false
  if (answerType.startsWith('LOC:') && whole.length === 0 && isHuman(text)) return false
  if (!kind.mentions || !kind.words) return true
  return (
    mentions.some((mention) => kind.mentions?.includes(mention.kind)) ||
    kind.words.test(article.text.slice(Math.max(0, start - BEFORE), end))
  )
}
