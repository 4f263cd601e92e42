import { AUXILIARIES, BE, PREPOSITIONS } from '../../../question/english/function-words.js'
import type { BareQuestion } from '../bare-question.js'
import type { TurnBefore } from '../follow-up.js'
import { withoutMarks } from '../plain-follow-up.js'
import { participle, pastForm, readVerb, thirdPerson } from './verb-parts.js'

const ENGLISH_QUESTION_WORDS: Readonly<Record<BareQuestion, string>> = {
  when: 'when',
  'since when': 'since when',
  'until when': 'until when',
  'how long': 'how long',
  'how often': 'how often',
  where: 'where',
  'where from': 'from where',
  'where to': 'where to',
  why: 'why',
  'what for': 'for what purpose',
  how: 'how',
  who: 'who',
  'by whom': 'by whom',
  'with whom': 'with whom',
  'to whom': 'to whom',
  'about what': 'about what',
  'how many': 'how many',
  'how much': 'how much',
}

/** The question before without its question word: "did the court sign the memorandum". */
interface Body {
  readonly words: readonly string[]
  /** What was asked for, as a phrase to put back: a name, "the sections", "that". */
  readonly asked: string
  readonly before: TurnBefore
}

/** The question before with another question word; null where they do not go together. */
export function askAnewInEnglish(asks: BareQuestion, before: TurnBefore): string | null {
  const { question } = before
  const word = ENGLISH_QUESTION_WORDS[asks]
  const text = withoutMarks(question.text.trim())
  if (question.keywords) return asks === 'who' ? null : `${capitalised(word)}: ${text}?`
  if (question.type === 'yes/no' && question.whPhrase === null) {
    const words = text.split(/\s+/)
    const body = { words: [(words[0] ?? '').toLowerCase(), ...words.slice(1)], asked: '', before }
    if (!isAuxiliary(body.words[0])) return null
    return finish(inverted(asks, word, body))
  }
  if (question.whPhrase === null) return null
  const body = {
    words: bodyWords(question.text.slice(question.whPhrase.end)),
    asked: askedPhrase(before),
    before,
  }
  // "What kind of claims?" leaned on a question itself.
  const [first] = body.words
  if (first === undefined || PREPOSITIONS.has(first) || question.verb === null) return null
  if (asks === 'how many' || asks === 'how much') return finish(counted(word, body))
  if (question.role === 'subject') return finish(ofSubject(asks, word, body))
  if (isCircumstance(before)) return finish(inverted(asks, word, body))
  if (question.role === 'copula') return finish(ofCopula(asks, word, body))
  return finish(inverted(asks, word, withObject(body)))
}

function bodyWords(rest: string): readonly string[] {
  const body = withoutMarks(rest.trim())
    .replace(/^['’]s(?=\s)/u, 'is')
    .replace(/^['’]re(?=\s)/u, 'are')
  const words = body === '' ? [] : body.split(/\s+/)
  return words[0] === 'else' ? words.slice(1) : words
}

function isAuxiliary(word: string | undefined): boolean {
  return word !== undefined && (BE.has(word.toLowerCase()) || AUXILIARIES.has(word.toLowerCase()))
}

/** The question word stood for a circumstance: nothing is missing when it is gone. */
function isCircumstance({ question }: TurnBefore): boolean {
  if (question.role === 'adverbial' || question.type === 'when') return true
  if (question.type === 'how' || question.type === 'why') return true
  const wh =
    question.whPhrase && question.text.slice(question.whPhrase.start, question.whPhrase.end)
  return /^how (?!many|much)/i.test(wh ?? '')
}

function askedPhrase({ question, answer, people }: TurnBefore): string {
  const wh = question.whPhrase
  const noun = wh
    ? question.text
        .slice(wh.start, wh.end)
        .replace(/^(?:what|which|whose|who|whom|how many|how much)\s*/iu, '')
        .trim()
    : ''
  if (question.type === 'how many') {
    return answer !== null && /^\d+$/.test(answer)
      ? `${answer} ${noun}`.trim()
      : `the ${noun}`.trim()
  }
  if (question.type === 'who') return answer ?? people[0] ?? (noun === '' ? 'they' : `the ${noun}`)
  if (noun !== '') return `the ${noun}`
  return answer ?? 'that'
}

/** "did the court sign", "was it signed": as it is, behind another question word. */
function inverted(asks: BareQuestion, word: string, { words, before }: Body): string | null {
  const [auxiliary = '', ...rest] = words
  const lower = auxiliary.toLowerCase()
  if (asks === 'by whom' && !BE.has(lower)) return null
  if (asks !== 'who') return [word, ...words].join(' ')
  const verb = verbAt(rest, before)
  if (verb < 0) return null
  const base = rest[verb] ?? ''
  if (BE.has(lower)) return /(?:ed|en|n|t|d)$/.test(base) ? ['by whom', ...words].join(' ') : null
  const object = rest.slice(verb + 1)
  if (lower === 'did') return ['who', pastForm(base), ...object].join(' ')
  if (lower === 'do' || lower === 'does') return ['who', thirdPerson(base), ...object].join(' ')
  return ['who', auxiliary, ...rest.slice(verb)].join(' ')
}

/** Where the main verb stands in the words; -1 where it is not known. */
function verbAt(words: readonly string[], { question }: TurnBefore): number {
  const { verb, text } = question
  if (verb === null) return -1
  return words.lastIndexOf(text.slice(verb.start, verb.end))
}

/** "did the platform discuss" → "did the platform discuss that". */
function withObject(body: Body): Body {
  const { words, asked } = body
  const last = words.at(-1)?.toLowerCase() ?? ''
  const found = verbAt(words, body.before)
  const verb = PREPOSITIONS.has(last) ? words.length - 1 : found
  // "has signed the treaty": what was asked for is the subject, though an auxiliary stands before it.
  const at = found === 1 ? 1 : verb < 0 ? words.length : verb + 1
  return { ...body, words: [...words.slice(0, at), asked, ...words.slice(at)] }
}

/** "chairs the court" → "does Dana Omarova chair the court". */
function ofSubject(asks: BareQuestion, word: string, body: Body): string | null {
  const [first = '', ...rest] = body.words
  if (asks === 'who' || asks === 'by whom')
    return isAuxiliary(first) ? null : `who ${body.words.join(' ')}`
  if (BE.has(first.toLowerCase())) return ofCopula(asks, word, body)
  if (isAuxiliary(first)) return [word, first, body.asked, ...rest].join(' ')
  const { base, tense } = readVerb(first)
  if (tense === 'past') {
    const asked = asks === 'since when' ? 'when' : word
    return [asked, 'did', body.asked, base, ...rest].join(' ')
  }
  const [has, does] = tense === 'present, plural' ? ['have', 'do'] : ['has', 'does']
  if (asks === 'since when' || asks === 'how long') {
    return [word, has, body.asked, participle(base), ...rest].join(' ')
  }
  return [word, does, body.asked, base, ...rest].join(' ')
}

/** "is the chair of the court" → "has Dana Omarova been the chair of the court". */
function ofCopula(asks: BareQuestion, word: string, body: Body): string | null {
  const { before, words } = body
  const [be = '', ...rest] = words
  const { question } = before
  if (asks === 'who' || asks === 'by whom')
    return asks === 'by whom' ? [word, ...words].join(' ') : null
  // Who "were" there is more than the one that is known by name.
  const asked = /^(?:were|are)$/iu.test(be) && question.type === 'who' ? 'they' : body.asked
  const described = /^(?:the|a|an|its|their|our|\p{Ll})/u.test(rest[0] ?? '')
  const [subject, complement] = described
    ? [question.role === 'subject' || question.type === 'who' ? asked : (before.answer ?? ''), rest]
    : [rest.join(' '), before.answer === null ? [] : [before.answer]]
  const lasting = asks === 'since when' || asks === 'how long'
  if (asks === 'where') return ['where', be, ...rest].join(' ')
  if (subject === '' || (lasting && complement.length === 0)) {
    return lasting ? null : [word, be, ...rest].join(' ')
  }
  const present = /^(?:is|are)$/i.test(be)
  if (lasting && present) {
    const has = be.toLowerCase() === 'is' ? 'has' : 'have'
    return [word, has, subject, 'been', ...complement].join(' ')
  }
  return [word, be, subject, ...complement].join(' ')
}

/** "attended the meeting" → "how many attended the meeting". */
function counted(word: string, { words, before }: Body): string | null {
  const { role, focus, type } = before.question
  if (type === 'how many' || (role !== 'subject' && role !== 'object')) return null
  const noun = focus && focus.text.endsWith('s') ? [focus.text] : []
  return [word, ...noun, ...words].join(' ')
}

function finish(question: string | null): string | null {
  return question === null ? null : `${capitalised(question)}?`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
