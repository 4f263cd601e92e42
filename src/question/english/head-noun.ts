import type { AnswerType } from '../answer-type.js'
import type { Span } from '../../text/span.js'
import type { Head } from '../classification.js'
import type { QuestionLine } from '../question-line.js'
import { DETERMINERS } from './function-words.js'
import { wordNetTypeAt } from './noun-kinds.js'
import { nounTypeAt, phraseOverOf, typeByEnding } from './noun-tables.js'
import { nounPhrase } from './noun-phrase.js'
import { singular } from './singular.js'
import type { WordClass } from './word-classes.js'

/** Heads that leave the choice to the noun after their *of*: "the name of the ship" asks for a ship. */
const TRANSPARENT = new Set(
  `name title kind type sort form variety style brand breed species make model example part piece series one two
   three four five some any most many few several pair list category class genre line other all set bit majority
   version specimen variant`.split(/\s+/),
)

/**
 * The head noun of the noun phrase that begins at token `from` and ends before `to`; null where there is none. Behind *what*
 * and *which* it is followed by the clause's verb.
 */
export function headNoun(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  to: number,
  isClause = /^(?:what|which)$/.test(line.tokens[from - 1]?.norm ?? ''),
): Head | null {
  const phrase = nounPhrase(line, classes, from, to, isClause)
  if (!phrase) return null
  const own = lastNoun(line, classes, phrase, isClause)
  if (!own) return null
  const over = phraseOverOf(line, own.index, to)
  if (over) return { ...own, answerType: over }
  const bare = own.answerType === null || own.answerType === nounTypeAt(line, own.index, own.index)
  if (bare && TRANSPARENT.has(own.head) && line.tokens[phrase.end]?.norm === 'of') {
    const inner = headNoun(line, classes, phrase.end + 1, to, isClause)
    if (own.head === 'title' && inner?.answerType === 'HUM:ind')
      return { ...own, answerType: 'HUM:title' }
    if (inner?.answerType) return inner
  }
  return own
}

function lastNoun(
  line: QuestionLine,
  classes: readonly WordClass[],
  { start: from, end }: Span,
  isClause: boolean,
): Head | null {
  for (let index = end - 1; index >= from; index--) {
    const norm = line.tokens[index]?.norm ?? ''
    if (!/\p{L}/u.test(norm) || norm === "'s" || norm === 'and') continue
    const answerType: AnswerType | null = nounTypeAt(line, index, from)
    if (answerType) return { index, head: singular(norm), answerType }
    if (classes[index] !== 'adjective' && classes[index] !== 'adverb' && !DETERMINERS.has(norm))
      return {
        index,
        head: singular(norm),
        answerType: wordNetTypeAt(line, index, from, isClause) ?? typeByEnding(singular(norm)),
      }
  }
  return null
}
