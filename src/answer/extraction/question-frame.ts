import type { Question, WhRole } from '../../question/question.js'
import type { Query, QueryTerm } from '../../retrieval/query.js'
import type { Span } from '../../text/span.js'
import { termOf } from '../../text/terms.js'
import { verbBase } from '../../text/verb-forms.js'
import { EXPECTED_TYPES, expectedType } from './expected-type.js'
import { whPhraseOf } from './wh-phrase.js'
import type { ExtractionContext } from './extraction-context.js'
import { QUESTION_KINDS, questionKind } from './question-kind.js'

/** A content word of the question. */
export interface QuestionWord extends Span {
  readonly word: string
  readonly base: string
  readonly alternatives: ReadonlyMap<string, number>
  /** Rarity times its share in the search. */
  readonly weight: number
  readonly inWhPhrase: boolean
  readonly isFocus: boolean
  readonly isVerb: boolean
}

/** The question as extraction reads it: its words by weight, and in the order of a statement around the answer. */
export interface QuestionFrame {
  readonly words: readonly QuestionWord[]
  /** The sum of their weights. */
  readonly total: number
  /** Numbers of the question's kind, expected type and role in their lists. */
  readonly kind: number
  readonly expected: number
  readonly role: number
  /** Words expected left and right of the answer, in order, as numbers of `words`. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** The preposition that belongs to the wh-phrase ("in which city", "who … for?"). */
  readonly preposition: string | null
  /** First letters of the words, in order. */
  readonly initials: string
  /** Whether several things are asked for; null where the question does not tell. */
  readonly plural: boolean | null
}

export const ROLES: readonly WhRole[] = ['subject', 'object', 'copula', 'adverbial', 'none']

const PREPOSITION =
  /^(?:of|in|on|at|for|from|by|with|to|into|about|over|under|after|before|during|through|against|as|between|near|until|since)$/i

function within(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end
}

function questionWord(
  term: QueryTerm,
  question: Question,
  phrase: Span | null,
  context: ExtractionContext,
): QuestionWord {
  const own = termOf(term.word)
  const known = term.alternatives[0]?.term ?? own
  return {
    start: term.start,
    end: term.end,
    word: term.word,
    base: termOf(verbBase(term.word)),
    alternatives: new Map(term.alternatives.map(({ term: other, weight }) => [other, weight])),
    weight: context.rarity(term.repairedTo === null ? own : known) * term.weight,
    inWhPhrase: within(term, phrase),
    isFocus: within(term, question.focus),
    isVerb: within(term, question.verb),
  }
}

/** Numbers of the words left and right of the gap that the answer fills in a statement of the question. */
function declarativeOrder(
  words: readonly QuestionWord[],
  { role, verb }: Question,
  phrase: Span | null,
) {
  const numbers = words.flatMap(({ inWhPhrase }, i) => (inWhPhrase ? [] : [i]))
  const gap = phrase?.end ?? 0
  const startOf = (i: number) => words[i]?.start ?? 0
  if (role === 'subject') {
    return {
      left: numbers.filter((i) => startOf(i) < gap),
      right: numbers.filter((i) => startOf(i) >= gap),
    }
  }
  if (role === 'object' && verb) {
    return {
      left: numbers.filter((i) => startOf(i) < verb.end),
      right: numbers.filter((i) => startOf(i) >= verb.end),
    }
  }
  return { left: numbers, right: [] }
}

function prepositionOf({ text }: Question, whPhrase: Span | null): string | null {
  const before = /(\p{L}+)\s*$/u.exec(text.slice(0, whPhrase?.start ?? 0))?.[1]
  if (before && PREPOSITION.test(before)) return before.toLowerCase()
  const inside = /^\p{L}+/u.exec(text.slice(whPhrase?.start ?? 0))?.[0]
  if (inside && PREPOSITION.test(inside)) return inside.toLowerCase()
  const last = /(\p{L}+)\W*$/u.exec(text)?.[1]
  return last && PREPOSITION.test(last) ? last.toLowerCase() : null
}

const PLURAL_BE = /^\s*(?:are|were)(?!\p{L})/iu

/** By the form of the focus noun, else by a plural "be" after the wh-word. */
function isPlural({ text, focus, lang }: Question, phrase: Span | null): boolean | null {
  if (lang !== 'en') return null
  const noun = /\p{L}+$/u.exec(focus?.text ?? '')?.[0].toLowerCase()
  if (focus && noun) return noun !== focus.head && noun.endsWith('s')
  return phrase && PLURAL_BE.test(text.slice(phrase.end)) ? true : null
}

/** Reads a question for extraction. */
export function frameQuestion(
  question: Question,
  query: Query,
  context: ExtractionContext,
): QuestionFrame {
  const phrase = whPhraseOf(question)
  const words = query.terms.map((term) => questionWord(term, question, phrase, context))
  return {
    words,
    total: Math.max(
      Number.EPSILON,
      words.reduce((sum, { weight }) => sum + weight, 0),
    ),
    kind: QUESTION_KINDS.indexOf(questionKind(question)),
    expected: EXPECTED_TYPES.indexOf(expectedType(question.answerType)),
    role: ROLES.indexOf(question.role),
    ...declarativeOrder(words, question, phrase),
    preposition: prepositionOf(question, phrase),
    initials: words.map(({ word }) => word.slice(0, 1)).join(''),
    plural: isPlural(question, phrase),
  }
}
