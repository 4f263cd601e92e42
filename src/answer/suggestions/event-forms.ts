import { fold } from '../../text/fold.js'
import { tokens } from '../../text/tokens.js'
import { isPastForm, isVerbBase, verbBase } from '../../text/verb-forms.js'
import { classifyWords, type WordClass } from '../../text/word-class.js'

/** A sentence that is cut where it names a date. */
export interface DatedSentence {
  readonly before: string
  readonly after: string
  /** Whether a name begins at an offset of the article's text. */
  readonly startsWithName: (offset: number) => boolean
  /** The offset of `before`. */
  readonly start: number
  /** The offset of `after`. */
  readonly afterStart: number
}

/** The sentence turned into a question for its date; null where it is not plain enough for that. */
export type EventForm = (sentence: DatedSentence) => string | null

/** Marks that part clauses: what stands across them does not turn into one question. */
const CLAUSES = /[,;:()[\]«»“”"!?—–…]|\.\s/u
const FINITE: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'do', 'modal'])
const LEANING: ReadonlySet<WordClass> = new Set(['pronoun', 'relative', 'subordinator'])

/** "The court opened on 3 May": when did the court open? "On 3 May, the court opened in Astana." as well. */
export const ENGLISH_EVENT: EventForm = ({ before, after, start, afterStart, startsWithName }) => {
  const leading = /^(?:On|In) $/u.test(before)
  const clause = leading ? /^, (?<clause>[^,]+?)[.,]?$/u.exec(after)?.groups?.['clause'] : undefined
  const text = leading ? clause : before.replace(/ (?:on|in) $/u, '')
  if (text === undefined || CLAUSES.test(text) || (!leading && text === before)) return null
  const found = tokens(text)
  const classes = classifyWords(found.map((word) => ({ text: word.text, folded: fold(word.text) })))
  const verb = classes.findIndex((own) => own === 'past' || own === 'be')
  const word = found[verb]
  if (word === undefined || verb === 0) return null
  if (classes.some((own, i) => LEANING.has(own) || (i !== verb && FINITE.has(own)))) return null
  const named = startsWithName(leading ? afterStart + ', '.length : start)
  const subject = decapitalized(text.slice(0, word.start).trim(), named)
  if (subject === null) return null
  const rest = text.slice(word.end).trim()
  if (/^(?:was|were)$/u.test(word.text)) {
    return classes[verb + 1] === 'past' ? `When ${word.text} ${subject} ${rest}?` : null
  }
  const base = baseOf(word.text)
  if (base === null || classes.slice(verb + 1).includes('past')) return null
  return `When did ${[subject, base, rest].filter((part) => part !== '').join(' ')}?`
}

/** Only an article may lose its capital safely; a name keeps it; other openings tell too little. */
function decapitalized(subject: string, isName: boolean): string | null {
  if (isName) return subject
  const article = /^(?:The|An?) /iu.exec(subject)?.[0]
  return article === undefined ? null : article.toLowerCase() + subject.slice(article.length)
}

function baseOf(past: string): string | null {
  if (isPastForm(past)) return verbBase(past)
  const stem = /^(.+)ed$/u.exec(past)?.[1] ?? ''
  const bases = [`${stem}e`, stem, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')]
  return bases.find((base) => isVerbBase(base)) ?? null
}

const RUSSIAN_LEANING =
  /(?<!\p{L})(?:он|она|оно|они|это|этот|эта|эти|его|её|ее|их|там|тогда)(?!\p{L})/iu

/** «3 мая в Астане открылся мост»: когда в Астане открылся мост? */
export const RUSSIAN_EVENT: EventForm = ({ before, after }) => {
  if (!/^(?:В )?$/u.test(before)) return null
  const text = /^(?: года)?,? (?<rest>.+?)\.?$/u.exec(after)?.groups?.['rest']
  if (text === undefined || CLAUSES.test(text) || RUSSIAN_LEANING.test(text)) return null
  return /\s/u.test(text) ? `Когда ${text}?` : null
}

const KAZAKH_LEANING = /(?<!\p{L})(?:ол|олар|бұл|осы|оның|онда|сонда)(?!\p{L})/iu

/** «Астанада 3 мамырда көпір ашылды»: Астанада қашан көпір ашылды? */
export const KAZAKH_EVENT: EventForm = ({ before, after }) => {
  const text = `${before}қашан${after.replace(/\.$/u, '')}`
  if (CLAUSES.test(text) || KAZAKH_LEANING.test(text) || !/^ \S/u.test(after)) return null
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`
}
