import type { Question } from '../../../question/question.js'
import type { Span } from '../../../text/span.js'
import type { TurnBefore } from '../follow-up.js'
import { kindOfName } from '../kind-of-name.js'
import { lowerStart } from '../lower-start.js'
import { withoutMarks, type PlainFollowUp } from '../plain-follow-up.js'
import { caseOf, withCase } from './case-suffix.js'

const PARTICLE = /\s+ше$/iu
const MOST_WORDS = 6
const POSTPOSITION = /\s(?:туралы|жайлы|жайында|жөнінде|хақында|бойынша|үшін|кезінде|арқылы)$/iu
const NOT_A_PHRASE =
  /(?<!\p{L})(?:кім\p{L}*|не|нені|неге|қашан\p{L}*|қайда\p{L}*|қанша\p{L}*|неше\p{L}*|қалай|қандай|қай|ма|ме|ба|бе|па|пе|ол|олар|оның|сіз|сен|мен|бұл|болды|бар|жоқ|емес)(?!\p{L})/iu
const TIME =
  /(?:(?:1\d{3}|20\d{2})(?: ?-?(?:жылы|жылғы|жыл))?|кеше|бүгін|ертең|(?:былтыр|биыл)|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}*)$/iu
const LOCATIVE = /^\p{Lu}[\p{L}-]+(?:да|де|та|те)$/u

/** "Ал 2021 жылы ше?", "Мектептер туралы ше?": a phrase in the place of one of its kind in the question before. */
export function swapInKazakh(follow: PlainFollowUp, before: TurnBefore): string | null {
  const counted = countedNoun(before.question)
  const count = /^(?:неше|қанша)\s+(?<noun>\p{Ll}+)$/iu.exec(follow.plain)?.groups?.['noun']
  if (counted !== null && count !== undefined) {
    return `${withoutMarks(replaced(before.question.text, counted, count))}?`
  }
  const phrase = follow.plain.replace(PARTICLE, '')
  if (!follow.instead && phrase === follow.plain) return null
  if (phrase.split(' ').length > MOST_WORDS || NOT_A_PHRASE.test(phrase)) return null
  const { question } = before
  if (question.keywords && question.clues.length === 0) return null
  const swapped = TIME.test(phrase)
    ? swapTime(phrase, before)
    : POSTPOSITION.test(phrase)
      ? swapTopic(phrase, before)
      : LOCATIVE.test(phrase)
        ? swapPlace(phrase, before)
        : swapNoun(phrase, before)
  return swapped === null ? null : `${withoutMarks(swapped.trim())}?`
}

/** The noun behind "неше". */
function countedNoun({ type, whPhrase, text }: Question): Span | null {
  if (type !== 'how many' || whPhrase === null) return null
  const [many = ''] = /^(?:неше|қанша)\s+/iu.exec(text.slice(whPhrase.start, whPhrase.end)) ?? []
  return many === '' ? null : { start: whPhrase.start + many.length, end: whPhrase.end }
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`
}

function swapTime(phrase: string, { question }: TurnBefore): string {
  const { text, time, clues } = question
  const written = /^\d{4}$/u.test(phrase) ? `${phrase} жылы` : phrase
  const date = time ?? clues.find(({ kind }) => kind === 'date')
  return date === undefined ? `${written} ${lowerStart(text, [])}` : replaced(text, date, written)
}

/** "мектептер туралы" for "адам құқықтары туралы": what stands between the last name and the postposition. */
function swapTopic(phrase: string, { question }: TurnBefore): string {
  const { text, clues, whPhrase } = question
  const found = /[\p{L}\p{N}-]+\s+(?:туралы|жайлы|жайында|жөнінде|хақында|бойынша)(?!\p{L})/iu.exec(
    text,
  )
  if (found !== null) {
    const end = found.index + found[0].length
    const name = clues.findLast((clue) => clue.kind === 'name' && clue.end <= found.index)
    const from = name === undefined ? 0 : name.end + 1
    const start = Math.min(from, found.index)
    return replaced(text, { start, end }, start === 0 ? phrase : lowerStart(phrase, []))
  }
  const at = whPhrase?.start ?? text.length
  return `${text.slice(0, at)}${lowerStart(phrase, [])} ${text.slice(at)}`
}

function swapPlace(phrase: string, { question: { text } }: TurnBefore): string {
  const found = [...text.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+(?:да|де|та|те)(?!\p{L})/gu)].at(-1)
  if (found === undefined) return `${phrase} ${lowerStart(text, [])}`
  return replaced(text, { start: found.index, end: found.index + found[0].length }, phrase)
}

/** Where the question writes somebody's name out, with its case ending; adjacent names look like one. */
function spanOfPerson(text: string, people: readonly string[]): Span | undefined {
  for (const person of people) {
    const start = text.indexOf(person)
    if (start < 0) continue
    const [ending = ''] = /^-?\p{Ll}*/u.exec(text.slice(start + person.length)) ?? []
    return { start, end: start + person.length + ending.length }
  }
  return undefined
}

/** A name in the case of the one whose place it takes. */
function swapNoun(phrase: string, { question, people }: TurnBefore): string | null {
  const { text, clues } = question
  const last = phrase.split(' ').at(-1) ?? ''
  const head = [...text.matchAll(/[\p{L}-]+/gu)].find(
    (match) => last.length > 2 && match[0].toLowerCase().startsWith(last.toLowerCase()),
  )
  if (head !== undefined && phrase.includes(' ')) {
    const [adjective = ''] = /(?:\p{Lu}[\p{L}-]*\s+)+$/u.exec(text.slice(0, head.index)) ?? []
    const span = { start: head.index - adjective.length, end: head.index + head[0].length }
    return replaced(text, span, `${phrase}${head[0].slice(last.length)}`)
  }
  const kind = kindOfName(phrase, people)
  if (kind === null) return null
  const names = clues.filter((clue) => clue.kind === 'name')
  const place =
    (kind === 'place' ? undefined : spanOfPerson(text, people)) ??
    names.findLast((clue) => kindOfName(clue.text, people) === kind) ??
    names.at(-1)
  if (place === undefined) return null
  const ending =
    caseOf(phrase) === null ? caseOf(text.slice(place.start, place.end))?.kazakhCase : undefined
  const isSuffixed = ending === 'genitive' || ending === 'accusative' || ending === 'dative'
  return replaced(text, place, isSuffixed ? withCase(phrase, ending) : phrase)
}
