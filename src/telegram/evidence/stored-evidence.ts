import { answerQuestion } from '../../answer/answer-question.js'
import type { Citation } from '../../answer/answer.js'
import { restoredCitation } from '../../conversation/stored-answer.js'
import type { Turn } from '../../conversation/turn.js'
import { gatherEvidence, type Evidence } from '../../messages/evidence.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { fewExcerpts } from './few-excerpts.js'

/** Passages that a reader can page through. */
const MOST_PASSAGES = 10

/**
 * The passages behind a reply: those that it showed, as far as they still stand in the articles, then the next best
 * for its question. The same ones at every press, while the articles stay the same.
 */
export function evidenceOf(turn: Turn, { library, today }: HandlerDeps): readonly Evidence[] {
  const view = library()
  const shown = turn.answers.flatMap(({ citations }) =>
    citations.flatMap((stored) => restoredCitation(stored, view.byName) ?? []),
  )
  const [first] = turn.answers
  const further =
    turn.answers.length === 1 && first !== undefined
      ? answerQuestion(view, first.question, {
          lang: first.lang,
          now: today(),
          limit: MOST_PASSAGES,
        }).citations
      : []
  const others = further.filter(
    (citation) => !shown.some((one) => isSame(one, citation)) && citation.score > 0,
  )
  return gatherEvidence([...shown, ...fewExcerpts(others, shown)]).slice(0, MOST_PASSAGES)
}

function isSame(one: Citation, other: Citation): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end
}

/** How many passages the reply itself showed. */
export function passagesShown(turn: Turn): number {
  return turn.answers
    .flatMap(({ citations }) => citations)
    .filter(({ role }) => role === 'evidence').length
}
