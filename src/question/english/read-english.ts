import {
  lineOf,
  readLine,
  separator,
  withoutMarks,
  withoutOpening,
  type QuestionLine,
  type Token,
} from '../question-line.js'
import { AUXILIARIES, BE, PREPOSITIONS, WH_WORDS } from './function-words.js'
import { normaliseEnglish } from './normalise-english.js'

/**
 * An English question as its rules want it: contractions written out, polite openings and final marks off, and the
 * question word first ("The court opened when?" reads "when the court opened").
 */
export function readEnglish(text: string): QuestionLine {
  const line = normaliseEnglish(readLine(text))
  return withoutEmphasis(questionWordFirst(withoutMarks(withoutOpening(line, OPENING))))
}

const OPENING =
  /^(?:(?:please|hey|hi|hello|ok|okay|so|and|but|well|also|then|now|excuse me|sorry|dear bot|bot|thanks?|thank you|quick question|question) (?:, |! |: |- )?|(?:can|could|would|will) (?:you|u|anyone|somebody|someone) (?:please )?(?:tell|explain to|show|remind|inform|say|recall)(?: me| us)? ?(?:please )?|(?:do you|does anyone|does anybody|you) (?:happen to )?(?:know|remember|recall) |(?:may|can|could|might) i (?:please )?(?:ask|know) |(?:please )?(?:explain|describe|show|state|say|specify|clarify|report|find out|work out)(?: to)?(?: me| us)? (?=(?:who|whom|whose|what|when|where|why|how|which|whether|(?:in|at|on|by|from|for|to|with) (?:what|which|whom|how))\b)|i (?:want|need|wanted|wish|would like|am trying)(?: to)? (?:know|find out|learn|ask|understand|find|figure out)(?: about)? |(?:i am|i 'm|i m) (?:just )?(?:wondering|curious|interested|asking)(?: to know| about)? |let me know |(?:any )?ideas? |please |tell (?:me|us) (?:please )?(?:, )?|remind me |guess |, )/

function questionWordFirst(line: QuestionLine): QuestionLine {
  const { tokens } = line
  const at = questionWordIndex(tokens)
  if (at <= 0) return line
  const rest = tokens.slice(at)
  const front = tokens.slice(0, at).filter((token, i) => i !== at - 1 || token.norm !== ',')
  return lineOf(line.text, [...rest, separator(front[0]), ...front])
}

/** Where the question begins: at a question word, or at the preposition before it; 0 where it stands first or nowhere. */
function questionWordIndex(tokens: readonly Token[]): number {
  const norm = (i: number): string => tokens[i]?.norm ?? ''
  const withPreposition = (i: number): number =>
    i > 0 && PREPOSITIONS.has(norm(i - 1)) ? i - 1 : i
  if (startsQuestion(tokens)) return 0
  for (let i = 1; i < tokens.length; i++) {
    const start = withPreposition(i)
    if (WH_WORDS.has(norm(i)) && /^[,:;"-]$/.test(norm(start - 1)) && i < tokens.length - 1)
      return start
  }
  for (let i = tokens.length - 1; i > 0; i--) {
    const word = norm(i)
    if (!WH_WORDS.has(word)) continue
    if (i === tokens.length - 1 || /^(?:what|which|how)$/.test(word)) return withPreposition(i)
    if (word === 'why' && !/^(?:reason|know|explain)s?$/.test(norm(i - 1))) return i
  }
  return 0
}

const COMMAND =
  /^(?:name|list|give|identify|find|mention|enumerate|describe|explain|define|show|state|about|summari[sz]e|compare|whether|if)$/

function startsQuestion(tokens: readonly Token[]): boolean {
  const norm = (i: number): string => tokens[i]?.norm ?? ''
  const first = norm(0)
  if (WH_WORDS.has(first)) {
    const clause = /^(?:when|where|while|why)$/.test(first)
    const inverted =
      BE.has(norm(1)) || AUXILIARIES.has(norm(1)) || /^(?:on|in|exactly|else)$/.test(norm(1))
    return (
      !clause ||
      inverted ||
      !tokens.some((token, i) => i > 1 && token.norm === ',' && followedByWh(tokens, i))
    )
  }
  if (
    PREPOSITIONS.has(first) &&
    (WH_WORDS.has(norm(1)) || (PREPOSITIONS.has(norm(1)) && WH_WORDS.has(norm(2))))
  )
    return true
  return COMMAND.test(first) || BE.has(first) || AUXILIARIES.has(first)
}

const followedByWh = (tokens: readonly Token[], comma: number): boolean =>
  WH_WORDS.has(tokens[comma + 1]?.norm ?? '') || WH_WORDS.has(tokens[comma + 2]?.norm ?? '')

/** "What exactly is it" asks what "what is it" asks. */
function withoutEmphasis(line: QuestionLine): QuestionLine {
  const tokens = line.tokens.filter(
    (token, i) =>
      i === 0 || i > 2 || !/^(?:exactly|precisely|specifically|actually|really)$/.test(token.norm),
  )
  return tokens.length < line.tokens.length ? lineOf(line.text, tokens) : line
}
