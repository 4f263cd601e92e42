import type { WordClass } from '../../text/word-class.js'
import type { Situation } from './feature.js'
import { GENERATORS } from './generators.js'
import type { TypedProposal } from './sentence-analysis.js'
import { weightAt } from './sentence-match.js'

/** What a word of a phrase costs against the share of the question's weight that the phrase holds. */
const WORD_COST = 0.03
/** What an enclosing sentence counts beside the phrase itself. */
const COVERAGE_SHARE = 1
const SHARPNESS = 10

const VERB_PHRASE = 1 << GENERATORS.findIndex(({ name }) => name === 'verb phrase')
const VERBAL: ReadonlySet<WordClass> = new Set([
  'verb',
  'past',
  'gerund',
  'be',
  'have',
  'modal',
  'do',
])
const AUXILIARY: ReadonlySet<WordClass> = new Set(['be', 'have', 'modal'])
const SAYING = /^(?:said|says?|noted|added|stressed|told)$/

function isPhrase({ match }: Situation, { from, generators }: TypedProposal): boolean {
  const { words } = match.analysis
  const opens = VERBAL.has(words[from]?.class ?? 'other')
  const goesOn = AUXILIARY.has(words[from - 1]?.class ?? 'other')
  return (
    (generators & VERB_PHRASE) !== 0 && opens && !goesOn && !SAYING.test(words[from]?.folded ?? '')
  )
}

/**
 * The scores of a sentence's candidates as the phrase that decides a yes/no question: a verb with what
 * follows it, holding much of the question in few words; −∞ for all others.
 */
export function scoreDecidingPhrases(situation: Situation): Float64Array {
  const { frame, match } = situation
  return Float64Array.from(match.analysis.proposals, (candidate) => {
    if (!isPhrase(situation, candidate)) return -Infinity
    const { from, to } = candidate
    const inside = weightAt(match, (position) => position >= from && position < to) / frame.total
    return SHARPNESS * (inside + COVERAGE_SHARE * match.coverage - WORD_COST * (to - from))
  })
}
