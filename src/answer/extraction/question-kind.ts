import type { Question } from '../../question/question.js'
import { whPhraseOf } from './wh-phrase.js'

/** Forms of questions that the model tells apart, by wh-word and the part it plays. */
export const QUESTION_KINDS = [
  'who did',
  'who is',
  'whom',
  'what happened',
  'what is',
  'what did X',
  'what did X do',
  'which noun',
  'when',
  'where',
  'why',
  'how',
  'how many',
  'how much',
  'how adjective',
  'other',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

const DOING = /(?<!\p{L})(?:do|doing|done)\W*$|(?<!\p{L})happen/iu

function howKind(phrase: string): QuestionKind {
  if (/^how many\b/i.test(phrase)) return 'how many'
  if (/^how much\b/i.test(phrase)) return 'how much'
  return /^how \S/i.test(phrase) ? 'how adjective' : 'how'
}

function whatKind({ role, text }: Question): QuestionKind {
  if (DOING.test(text)) return 'what did X do'
  if (role === 'subject') return 'what happened'
  return role === 'copula' ? 'what is' : 'what did X'
}

/** The form of a question; languages other than English go by the type of question. */
export function questionKind(question: Question): QuestionKind {
  const span = whPhraseOf(question)
  const phrase = span ? question.text.slice(span.start, span.end).trim() : ''
  const word = /^\p{L}+/u
    .exec(phrase.replace(/^(?:in|on|at|for|from|by|to|of|with) /i, ''))?.[0]
    .toLowerCase()
  if (question.type === 'when' && word !== 'what' && word !== 'which') return 'when'
  if (question.type === 'where' && word !== 'what' && word !== 'which') return 'where'
  if (question.type === 'why') return 'why'
  if (word === 'how') return howKind(phrase)
  if (word === 'who' || word === 'whom' || word === 'whose') {
    if (question.role === 'copula') return 'who is'
    return question.role === 'object' ? 'whom' : 'who did'
  }
  if ((word === 'what' || word === 'which') && /\s/.test(phrase.trim())) return 'which noun'
  if (word === 'what' || word === 'which') return whatKind(question)
  if (question.type === 'who') return 'who did'
  if (question.type === 'how') return 'how'
  return question.type === 'how many' ? 'how many' : 'other'
}
