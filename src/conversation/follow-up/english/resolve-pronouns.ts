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
import type { Span } from '../../../text/span.js'
import { asks } from '../asks.js'
import type { TurnBefore } from '../follow-up.js'
import { kindOfName } from '../kind-of-name.js'
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
  if (!line.tokens.some(({ norm }) => ENGLISH_PRONOUNS.has(norm))) return null
  // "And she?" asks what was asked of somebody else.
  if (!plain.includes(' ') || !asks(plain, 'en')) return null
  const own = antecedentsIn(line, analyzeQuestion(plain, { lang: 'en' }).whPhrase)
  const named = new Set<Standing>()
  let resolved = ''
  let done = 0
  for (const [index, token] of line.tokens.entries()) {
    const pronoun = ENGLISH_PRONOUNS.get(token.norm)
    if (pronoun === undefined || isQuoted(plain, token)) continue
    if (token.norm === 'it' && EMPTY_IT.test(plain)) continue
    if (isMeantInside(line, index, pronoun, own)) continue
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
  const whole = `${resolved}${plain.slice(done)}`
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}?`
}

/** A title or somebody's words: "Sexy and I Know It". */
function isQuoted(plain: string, { start, text }: Token): boolean {
  const marks = plain.slice(0, start).match(/["“«]|["”»]/gu)?.length ?? 0
  return marks % 2 === 1 || (start > 0 && /^It$/.test(text))
}

interface OwnWord {
  readonly index: number
  readonly canBe: ReadonlySet<Standing>
  /** Part of what is asked for: "which court". */
  readonly isAsked: boolean
}

/** The nouns of the text that a pronoun behind them may mean. */
function antecedentsIn(line: QuestionLine, wh: Span | null): readonly OwnWord[] {
  const classes = wordClasses(line)
  return line.tokens.flatMap((token, index) => {
    const isAsked = wh !== null && token.start >= wh.start && token.end <= wh.end
    if (isAsked && /^who(?:se|m)?$/.test(token.norm)) {
      return [{ index, canBe: new Set<Standing>(['person', 'several']), isAsked }]
    }
    if (!/\p{L}/u.test(token.norm) || WH_WORDS.has(token.norm) || (index === 0 && !isAsked))
      return []
    const isName = /^\p{Lu}/u.test(token.text)
    const isNoun = classes[index] === 'noun' || ENGLISH_NOUNS.has(token.norm)
    if (!isName && !isNoun) return []
    return [{ index, canBe: standings(token, line.tokens[index - 1], isName), isAsked }]
  })
}

function standings(
  { norm, text }: Token,
  before: Token | undefined,
  isName: boolean,
): ReadonlySet<Standing> {
  const type = ENGLISH_NOUNS.get(norm) ?? ENGLISH_NOUNS.get(singular(norm)) ?? ''
  const isPerson = type === 'HUM:ind' || type === 'HUM:title'
  const isPlural = !isName && singular(norm) !== norm
  const kind = isName ? kindOfName(text, []) : null
  const found = new Set<Standing>()
  if (isPlural || isName || type === 'HUM:gr' || norm === 'people') found.add('several')
  if (!isPlural && (isName ? kind !== 'body' && kind !== 'place' : isPerson)) found.add('person')
  // "justice" and "the justice": without a determiner it is a matter rather than a person.
  const isMatter = !isPerson || !DETERMINERS.has(before?.norm ?? '')
  if (!isPlural && (isName ? kind !== 'person' : isMatter)) found.add('thing')
  return found
}

/**
 * Owners and subjects of a later clause mean what stands before them in the text; an object of the same clause
 * does not ("What did the UN say about her?"), nor does the subject that the question is about ("Which language does
 * she speak?").
 */
function isMeantInside(
  line: QuestionLine,
  index: number,
  pronoun: Pronoun,
  own: readonly OwnWord[],
): boolean {
  const { norm = '' } = line.tokens[index] ?? {}
  const before = own.filter((word) => word.index < index && word.canBe.has(pronoun.stands))
  if (isInvertedSubject(line, index, pronoun)) return before.some(({ isAsked }) => !isAsked)
  const last = before.at(-1)
  if (last === undefined) return isAnnounced(line, index, pronoun, own)
  if (pronoun.isPossessive || (norm === 'her' && isOwner(line, index))) return true
  if (/^(?:he|she|they)$/.test(norm)) return true
  if (norm === 'it' && isSubject(line.tokens[index - 1], line.tokens[index + 1])) return true
  const between = line.tokens.slice(last.index + 1, index)
  const asked = own.find((word) => word.isAsked && word.index > 0)
  const isNested = last.isAsked && asked !== undefined && asked.index < last.index
  return isNested || between.some(({ norm: word }) => BOUNDARY.has(word) || CONJUNCTIONS.has(word))
}

const BOUNDARY = new Set([',', 'that', 'which', 'who', 'to', 'when', 'where', 'until'])

/** "did she", "were their horses": directly behind the first auxiliary. */
function isInvertedSubject(line: QuestionLine, index: number, { isPossessive }: Pronoun): boolean {
  const before = line.tokens[index - 1]?.norm ?? ''
  if (!isAuxiliary(before)) return false
  // "Which city had its name changed?": the verb itself.
  if (isPossessive && /^(?:have|has|had)$/.test(before)) return false
  return !line.tokens.slice(0, index - 1).some(({ norm }) => isAuxiliary(norm))
}

/** "Contrary to what he is known for, what did Bekov say?" names him later. */
function isAnnounced(
  line: QuestionLine,
  index: number,
  { stands }: Pronoun,
  own: readonly OwnWord[],
): boolean {
  const comma = line.tokens.findIndex(({ norm }, at) => at > index && norm === ',')
  return comma > 0 && own.some((word) => word.index > comma && word.canBe.has(stands))
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
