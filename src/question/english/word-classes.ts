import nlp from 'compromise/two'
import type { QuestionLine } from '../question-line.js'
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS } from './function-words.js'

export type WordClass =
  'noun' | 'name' | 'verb' | 'adjective' | 'adverb' | 'number' | 'function' | 'other'

interface Term {
  readonly text: string
  readonly tags?: ReadonlySet<string>
}

/**
 * Classes of the latest lines by their tokens. Nine tenths of the time to read a question are compromise's, and
 * in a conversation the same line is read again and again.
 */
const remembered = new Map<string, readonly WordClass[]>()
const MOST_REMEMBERED = 1000

/** The word class of every token of an English question, by compromise; function words by our own lists. */
export function wordClasses(line: QuestionLine): readonly WordClass[] {
  const text = line.tokens.map((token) => token.text).join(' ')
  const classes = remembered.get(text) ?? tagged(line, text)
  remembered.delete(text)
  remembered.set(text, classes)
  const [oldest] = remembered.keys()
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  return classes
}

function tagged(line: QuestionLine, text: string): readonly WordClass[] {
  const terms = (nlp(text).docs as Term[][]).flat()
  const classes: WordClass[] = []
  let term = 0
  let rest = 0
  for (const token of line.tokens) {
    const letters = lettersOf(token.text)
    let tags = terms[term]?.tags
    let need = letters
    while (need > 0 && term < terms.length) {
      if (rest === 0) rest = lettersOf(terms[term]?.text ?? '')
      tags = terms[term]?.tags
      const taken = Math.min(need, rest)
      need -= taken
      rest -= taken
      if (rest === 0) term++
    }
    classes.push(classOf(token.norm, letters > 0 ? tags : undefined))
  }
  return classes
}

const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

function classOf(norm: string, tags: ReadonlySet<string> | undefined): WordClass {
  if (BE.has(norm) || AUXILIARIES.has(norm) || DETERMINERS.has(norm) || PREPOSITIONS.has(norm))
    return 'function'
  if (!tags) return 'other'
  if (tags.has('ProperNoun')) return 'name'
  if (tags.has('Verb')) return 'verb'
  if (tags.has('Noun')) return 'noun'
  if (tags.has('Value') || tags.has('Date')) return 'number'
  if (tags.has('Adjective')) return 'adjective'
  if (tags.has('Adverb')) return 'adverb'
  return 'other'
}
