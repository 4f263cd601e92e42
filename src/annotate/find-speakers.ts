import type { Span } from '../text/span.js'
import { SPEECH_VERBS } from './lexicon/speech-verbs.js'

/** Somebody or something that may speak: a person or a body that the article mentions. */
export interface Voice extends Span {
  readonly kind: 'person' | 'organisation'
  readonly name: string
}

/** A quotation with what stands around it in its paragraph, up to the quotations before and after. */
export interface QuoteContext {
  readonly text: string
  readonly quote: Span
  readonly before: Span
  readonly after: Span
  /** Those of the paragraph outside of quotations, in order of text. */
  readonly voices: readonly Voice[]
}

const VERBS = `(?:has |have |had )?(?:${[...SPEECH_VERBS].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`
const ADVERB = String.raw`(?:\p{Ll}+ly |also |later |further |then |who )?`
const VERB_FIRST = new RegExp(`^${ADVERB}${VERBS}`, 'u')
const SAYS = new RegExp(`(?<!\\p{L})${VERBS}`, 'u')
/** "X, who heads the bank, said"; "X, the head of the bank, also said"; "X told reporters". */
const SAYS_NEXT = new RegExp(
  `^ ?(?:,[^.!?“«"]{0,200}, ?|, ?|\\([^)]{0,60}\\) ?)?${ADVERB}${VERBS}`,
  'u',
)
const PRONOUN = /^(?:he|she|they|it|he|он|она|они|ол|олар)(?!\p{L})/iu
const PRONOUN_SAYS = new RegExp(`^(?:he|she|they|it|он|она|они|ол|олар) ${ADVERB}${VERBS}`, 'iu')
const ACCORDING =
  /(?:[Aa]ccording to|[Сс]огласно|[Пп]о словам|[Пп]о мнению) (?:[^.!?“«":;]{0,200})$/u
const SENTENCE_END = /(?<=\p{Ll}{2}|\d|\))[.!?][”»"’]*\s+(?=\p{Lu})/gu
const FULL_STOP = /(?<=\p{Ll}{2}|\d|\))[.!?;](?:\s|$)/u

const says = (text: string, voice: Voice): boolean =>
  SAYS_NEXT.test(text.slice(voice.end, voice.end + 260))

/** Whether the text makes the voice speak, directly or by report: "X noted that", "according to the minister, X". */
export function speaks(text: string, voice: Voice): boolean {
  return (
    says(text, voice) || ACCORDING.test(text.slice(Math.max(0, voice.start - 240), voice.start))
  )
}

/** "…," said X; "…," X said; "…," the minister, X, told reporters. `pronoun` for "he said"; null where nothing attributes. */
export function speakerAfter({
  text,
  quote,
  after,
  voices,
}: QuoteContext): Voice | 'pronoun' | null {
  const raw = text.slice(quote.end, Math.min(after.end, quote.end + 320))
  const tail = raw.replace(/^[”»"’]?[,.;]?[”»"’]?[\s–—-]*/u, '')
  const at = quote.end + raw.length - tail.length
  const stop = at + (FULL_STOP.exec(tail)?.index ?? tail.length)
  const verbFirst = VERB_FIRST.exec(tail)
  const subject = verbFirst ? tail.slice(verbFirst[0].length).trimStart() : tail
  if (verbFirst ? PRONOUN.test(subject) : PRONOUN_SAYS.test(subject))
    return endsQuote(text, quote) ? 'pronoun' : null
  const behind = voices.filter((voice) => voice.start >= at && voice.end <= stop + 1)
  const first = behind.find((voice) => voice.kind === 'person') ?? behind[0]
  if (!first || /[.!?;:“«"]/u.test(text.slice(at, first.start).replaceAll(/\b\p{L}{1,3}\./gu, '')))
    return null
  if (verbFirst) return first.start - at <= 200 ? first : null
  return endsQuote(text, quote) && first.start - at <= 160 && says(text, first) ? first : null
}

/** Whether the sentence around a quotation goes on behind it: a comma, or a question or exclamation mark, ends it. */
function endsQuote(text: string, quote: Span): boolean {
  return (
    !text.slice(quote.start, quote.end).endsWith('.') ||
    /^[”»"’] ?,/u.test(text.slice(quote.end, quote.end + 3))
  )
}

/** X said: "…"; X: "…"; According to X, "…"; X noted that the "…". */
export function speakerBefore({
  text,
  quote,
  before,
  voices,
}: QuoteContext): Voice | 'pronoun' | null {
  const from = Math.max(before.start, quote.start - 600)
  const lead = text.slice(from, quote.start).replace(/[“«"„‘]\s*$/u, '')
  let start = from
  for (const match of lead.trimEnd().matchAll(SENTENCE_END))
    start = from + match.index + match[0].length
  const sentence = text.slice(start, quote.start)
  const ahead = voices.filter((voice) => voice.start >= start && voice.end <= quote.start)
  const people = ahead.filter((voice) => voice.kind === 'person')
  const speaking = ahead.filter((voice) => speaks(text, voice))
  const chosen =
    speaking.findLast((voice) => voice.kind === 'person') ??
    people.find((voice) => ACCORDING.test(text.slice(start, voice.start))) ??
    speaking.at(-1)
  if (chosen) return chosen
  if (PRONOUN_SAYS.test(sentence)) return 'pronoun'
  const colon = /:\s*[“«"„‘]?\s*$/u.test(sentence)
  return colon || (SAYS.test(sentence) && people.length === 1)
    ? (people.at(-1) ?? (colon ? ahead.at(-1) : undefined) ?? null)
    : null
}
