import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  WH_WORDS,
} from '../../../question/english/function-words.js'
import { singular } from '../../../question/english/singular.js'
import { wordClasses } from '../../../question/english/word-classes.js'
import { readLine, type Token } from '../../../question/question-line.js'
import type { Question } from '../../../question/question.js'
import type { Span } from '../../../text/span.js'
import { kindOfName, type NameKind } from '../kind-of-name.js'

/** A noun phrase of a question, with its determiner and an "of" phrase behind it. */
export interface NounPhrase extends Span {
  readonly text: string
  /** The head noun, lower case, singular. */
  readonly head: string
  readonly isPlural: boolean
  /** The preposition before it, and where that begins. */
  readonly preposition: (Span & { readonly word: string }) | null
  /** Null for a common noun phrase. */
  readonly name: NameKind | null
}

const FUNCTION = [AUXILIARIES, BE, PRONOUNS, WH_WORDS, CONJUNCTIONS]
const WORD = /[\p{L}\p{N}]/u

/** The noun phrases of an English question behind its question words, in order. */
export function nounPhrases(question: Question, people: readonly string[]): readonly NounPhrase[] {
  const line = readLine(question.text)
  const classes = wordClasses(line)
  const { verb, whPhrase } = question
  const isWord = (token: Token | undefined, index: number): boolean => {
    if (token === undefined || !WORD.test(token.norm)) return token?.norm === "'s"
    if (isInside(token, verb) || isInside(token, whPhrase)) return false
    if (PREPOSITIONS.has(token.norm) || FUNCTION.some((words) => words.has(token.norm)))
      return false
    if (classes[index] === 'adverb' && !isCapitalised(token)) return false
    return classes[index] !== 'verb' || index === 0 || isNounHere(line.tokens[index - 1])
  }
  const phrases: NounPhrase[] = []
  for (let from = 0; from < line.tokens.length; from++) {
    if (!isWord(line.tokens[from], from)) continue
    let to = from + 1
    while (to < line.tokens.length) {
      if (isWord(line.tokens[to], to)) to++
      else if (joins(line.tokens, to) && isWord(line.tokens[to + 1], to + 1)) to += 2
      else break
    }
    const tokens = line.tokens.slice(from, to)
    if (tokens.some(({ norm }) => !DETERMINERS.has(norm))) {
      phrases.push(phraseOf(question.text, tokens, line.tokens[from - 1], people))
    }
    from = to
  }
  return phrases
}

function isInside({ start, end }: Token, span: Span | null): boolean {
  return span !== null && start < span.end && end > span.start
}

/** Behind a determiner, an adjective or a name, a word that may be a verb is a noun. */
function isNounHere(before: Token | undefined): boolean {
  return before !== undefined && (DETERMINERS.has(before.norm) || isCapitalised(before))
}

/** "of" joins what stands around it, and so does "and" between two names. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.norm === 'of') return true
  if (token?.norm !== 'and' && token?.norm !== '&') return false
  return (
    isCapitalised(before) &&
    (isCapitalised(after) || (after?.norm === 'the' && isCapitalised(tokens[at + 2])))
  )
}

function isCapitalised(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '')
}

function phraseOf(
  text: string,
  tokens: readonly Token[],
  before: Token | undefined,
  people: readonly string[],
): NounPhrase {
  const [first] = tokens
  const start = first?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const written = text.slice(start, end)
  const head = headOf(tokens)
  const isPreposition = before !== undefined && PREPOSITIONS.has(before.norm)
  return {
    start,
    end,
    text: written,
    head: singular(head),
    isPlural: singular(head) !== head || tokens.some(({ norm }) => norm === 'and' || norm === '&'),
    preposition: isPreposition ? { start: before.start, end: before.end, word: before.norm } : null,
    name: kindOfName(written, people),
  }
}

/** The last word before "of". */
function headOf(tokens: readonly Token[]): string {
  const of = tokens.findIndex(({ norm }) => norm === 'of')
  return tokens[(of > 0 ? of : tokens.length) - 1]?.norm ?? ''
}
