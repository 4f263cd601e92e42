import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  WH_WORDS,
} from '../../../question/english/function-words.js'
import { ENGLISH_NOUNS } from '../../../question/english/noun-tables.js'
import { singular } from '../../../question/english/singular.js'
import { wordClasses } from '../../../question/english/word-classes.js'
import { readLine, type QuestionLine, type Token } from '../../../question/question-line.js'
import { analyzeQuestion } from '../../../question/analyze-question.js'
import type { TurnBefore } from '../follow-up.js'
import type { PlainFollowUp } from '../plain-follow-up.js'
import { EMPTY_IT, ENGLISH_PRONOUNS, type Pronoun, type Standing } from './pronouns.js'
import { referentFor } from './referents.js'

/**
 * The text with its pronouns as names: "What did she say?" → "What did Dana Omarova say?". Null where it has none, where
 * the text itself says whom they mean, or where the turns before name nobody that fits.
 */
export function resolveEnglishPronouns(
  { plain }: PlainFollowUp,
  turns: readonly TurnBefore[],
): string | null {
  const line = readLine(plain)
  const wh = analyzeQuestion(plain, { lang: 'en' }).whPhrase
  const ownWords = antecedentsIn(line, wh?.end ?? 0)
  const named = new Set<Standing>()
  let resolved = ''
  let done = 0
  for (const [index, token] of line.tokens.entries()) {
    const pronoun = ENGLISH_PRONOUNS.get(token.norm)
    if (pronoun === undefined) continue
    if (token.norm === 'it' && EMPTY_IT.test(plain)) continue
    if (isMeantInside(line, index, pronoun, ownWords)) continue
    // "What did she say about her visit": the second one is plain from the first.
    if (named.has(pronoun.stands)) continue
    const referent = referentFor(pronoun.stands, turns)
    if (referent === null) continue
    named.add(pronoun.stands)
    const owner = pronoun.isPossessive || (token.norm === 'her' && isOwner(line, index))
    resolved += plain.slice(done, token.start) + (owner ? possessive(referent) : referent)
    done = token.end
  }
  if (done === 0) return null
  const question = `${resolved}${plain.slice(done)}`
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`
}

interface OwnWord {
  readonly index: number
  readonly canBe: ReadonlySet<Standing>
}

/** The nouns of the text that a pronoun behind them may mean; those of the question phrase ask. */
function antecedentsIn(line: QuestionLine, whEnd: number): readonly OwnWord[] {
  const classes = wordClasses(line)
  return line.tokens.flatMap((token, index) => {
    if (token.start < whEnd || index === 0 || !/\p{L}/u.test(token.norm)) return []
    const isName = /^\p{Lu}/u.test(token.text)
    if (!isName && classes[index] !== 'noun') return []
    const type = ENGLISH_NOUNS.get(token.norm) ?? ENGLISH_NOUNS.get(singular(token.norm)) ?? ''
    const canBe = new Set<Standing>(['several'])
    const isBody = /^\p{Lu}{2,}$/u.test(token.text) || line.tokens[index - 1]?.norm === 'the'
    const isPerson = type === 'HUM:ind' || type === 'HUM:title'
    if (isName || isPerson) canBe.add('person')
    if (isName ? isBody : !isPerson) canBe.add('thing')
    return [{ index, canBe }]
  })
}

/**
 * Owners and subjects of a later clause mean what stands before them in the text; an object of the same clause
 * does not ("What did the UN say about her?").
 */
function isMeantInside(
  line: QuestionLine,
  index: number,
  pronoun: Pronoun,
  own: readonly OwnWord[],
): boolean {
  const before = own.filter((word) => word.index < index && word.canBe.has(pronoun.stands))
  const last = before.at(-1)
  if (last === undefined) return false
  const norm = line.tokens[index]?.norm ?? ''
  if (pronoun.isPossessive || (norm === 'her' && isOwner(line, index))) return true
  if (/^(?:he|she|they)$/.test(norm)) return true
  const between = line.tokens.slice(last.index + 1, index)
  if (norm === 'it' && isSubject(line.tokens[index - 1], line.tokens[index + 1])) return true
  return between.some(({ norm: word }) => word === ',' || CONJUNCTIONS.has(word) || word === 'that')
}

function isAuxiliary(norm: string): boolean {
  return AUXILIARIES.has(norm) || BE.has(norm)
}

function isSubject(before: Token | undefined, next: Token | undefined): boolean {
  if (before !== undefined && (isAuxiliary(before.norm) || CONJUNCTIONS.has(before.norm)))
    return true
  return next !== undefined && isAuxiliary(next.norm)
}

/** "her" before a noun. */
function isOwner(line: QuestionLine, index: number): boolean {
  const next = line.tokens[index + 1]?.norm
  if (next === undefined || !/\p{L}/u.test(next)) return false
  return ![PREPOSITIONS, AUXILIARIES, BE, WH_WORDS, CONJUNCTIONS, DETERMINERS].some((words) =>
    words.has(next),
  )
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
