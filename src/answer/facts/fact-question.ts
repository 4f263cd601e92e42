import { officeKey, type OfficeKey } from '../../annotate/office-key.js'
import type { Question } from '../../question/question.js'
import type { Span } from '../../text/span.js'

/** A question that a fact can answer: who holds an office, or what a person is. */
export type FactQuestion =
  | { readonly kind: 'holder'; readonly office: OfficeKey }
  | { readonly kind: 'person'; readonly names: readonly Span[] }

/** Verbs that ask for the holder of an office, with the office they ask for. */
const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair of'],
  ['chair', 'chair of'],
  ['chaired', 'chair of'],
  ['heads', 'head of'],
  ['headed', 'head of'],
  ['leads', 'leader of'],
  ['runs', 'head of'],
])

/** What may stand around the office in a question: the ways to ask for a name. */
const ASKING =
  /^(?:the )?(?:full )?names? of |(?:'s)? (?:full )?name$|^(?:currently|now|then) | (?:currently|now|at the time|at that time|today)$/giu

function withoutSpan(text: string, from: number, cut: Span | null): string {
  if (!cut || cut.start < from) return text.slice(from)
  return `${text.slice(from, cut.start)} ${text.slice(cut.end)}`
}

/** The words after the wh-phrase and its verb, without a time: where an office stands if one is asked for. */
function officeWords({ text, verb, whPhrase, time, keywords }: Question): string {
  const from = keywords ? 0 : Math.max(verb?.end ?? 0, whPhrase?.end ?? 0)
  const rest = withoutSpan(text, from, time)
  return rest
    .replace(/[?!.\s]+$/u, '')
    .replace(/\b(?:in|during|on|as of)\s*$/iu, '')
    .trim()
}

function askedOffice(question: Question): OfficeKey | null {
  const verb = question.verb && question.text.slice(question.verb.start, question.verb.end)
  const implied = OFFICE_VERBS.get(verb?.toLowerCase() ?? '')
  const words = officeWords(question).replaceAll(ASKING, ' ').trim()
  const key = officeKey(implied === undefined ? words : `${implied} ${words}`)
  const isNamed = key.roles.length > 0 && (key.domain.length > 0 || key.places.length > 0)
  return isNamed ? key : null
}

/** Reads what a fact could answer; null for questions about anything else. */
export function readFactQuestion(question: Question): FactQuestion | null {
  const { answerType, type, clues, keywords } = question
  const names = clues.filter(({ kind }) => kind === 'name')
  if (answerType === 'HUM:ind' || keywords) {
    const office = askedOffice(question)
    if (office) return { kind: 'holder', office }
  }
  const asksForPerson = answerType === 'HUM:desc' || answerType === 'HUM:title' || keywords
  if (names.length > 0 && (asksForPerson || (type === 'who' && question.rule === 'fallback'))) {
    return { kind: 'person', names }
  }
  return null
}
