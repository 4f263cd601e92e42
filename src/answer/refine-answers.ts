import type { Question } from '../question/question.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { fold } from '../text/fold.js'
import type { AnswerPhrase } from './answer.js'
import type { CandidateAnswer } from './candidate.js'

/** A step from one list of candidates, best first, to another. */
interface RefiningStep {
  readonly name: string
  readonly apply: (
    candidates: readonly CandidateAnswer[],
    best: CandidateAnswer,
  ) => readonly CandidateAnswer[]
}

const MOST_ANSWERS = 3

/** Further answers must be this likely against the best one. */
const LIKELY_ENOUGH = 0.5

function overlaps(a: CandidateAnswer, b: CandidateAnswer): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end
}

/** In this order: what is dropped as a copy must not take the place of another answer. */
const STEPS: readonly RefiningStep[] = [
  {
    name: 'drop unlikely ones',
    apply: (all, best) =>
      all.filter(({ probability }) => probability >= best.probability * LIKELY_ENOUGH),
  },
  {
    name: 'drop parts and extensions of better ones',
    apply: (all) =>
      all.filter((one, i) => !all.slice(0, i).some((better) => overlaps(better, one))),
  },
  {
    name: 'merge equal texts',
    apply: (all) =>
      all.filter((one, i) => !all.slice(0, i).some(({ text }) => fold(text) === fold(one.text))),
  },
  { name: 'keep a few', apply: (all) => all.slice(0, MOST_ANSWERS) },
]

/** The answers to show, best first, all of them in the evidence that is cited first. */
export function refineAnswers(
  _question: Question,
  candidates: readonly CandidateAnswer[],
  sentences: readonly RankedSentence[],
): readonly AnswerPhrase[] {
  const first = sentences[0]
  const isInFirst = ({ article, sentence }: CandidateAnswer): boolean =>
    article === first?.article && sentence === first.index
  const best = candidates.find(isInFirst)
  if (!best) return []
  let kept: readonly CandidateAnswer[] = candidates.filter(isInFirst)
  for (const { apply } of STEPS) kept = apply(kept, best)
  return kept.map(({ article, start, end, text }) => ({ article, start, end, text }))
}
