import { officeKey, type OfficeKey } from '../../annotate/office-key.js'
import type { Question } from '../../question/question.js'
import type { Span } from '../../text/span.js'

/** A question that a fact can answer: who holds an office, or what a person is. */
export type FactQuestion =
  | {
      readonly kind: 'holder'
      readonly office: OfficeKey
      /** The question says the office itself ("Who is the minister of …"), so that nobody else answers it. */
      readonly isNamed: boolean
    }
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

/** Verbs that ask who somebody is rather than who does something. */
const COPULA = /^(?:is|are|was|were|be|been|become|becomes|became|serves?|served|holds?|held)$/iu

function askedOffice(question: Question): Extract<FactQuestion, { kind: 'holder' }> | null {
  const verb = question.verb && question.text.slice(question.verb.start, question.verb.end)
  const implied = OFFICE_VERBS.get(verb?.toLowerCase() ?? '')
  if (verb && implied === undefined && !COPULA.test(verb)) return null
  const words = officeWords(question).replaceAll(ASKING, ' ').trim()
  const key = officeKey(implied === undefined ? words : `${implied} ${words}`)
  const isOffice = key.roles.length > 0 && (key.domain.length > 0 || key.places.length > 0)
  if (!isOffice) return null
  return {
    kind: 'holder',
    office: key,
    isNamed: implied === undefined && !/^(?:at|in|on)\s/iu.test(words),
  }
}

/** Reads what a fact could answer; null for questions about anything else. */
export function readFactQuestion(question: Question): FactQuestion | null {
  const { answerType, type, clues, keywords } = question
  const names = clues.filter(({ kind }) => kind === 'name')
  if (answerType === 'HUM:ind' || keywords) {
    const office = askedOffice(question)
    if (office) return office
  }
  const asksForPerson = answerType === 'HUM:desc' || answerType === 'HUM:title' || keywords
  if (names.length > 0 && (asksForPerson || (type === 'who' && question.rule === 'fallback'))) {
    return { kind: 'person', names }
  }
  return null
}
