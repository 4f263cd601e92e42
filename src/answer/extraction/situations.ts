import type { Question } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import type { RankedSentence } from '../../retrieval/rank-sentences.js'
import type { ExtractionContext } from './extraction-context.js'
import type { Situation } from './feature.js'
import { frameQuestion, type QuestionFrame } from './question-frame.js'
import { analyseSentence } from './sentence-analysis.js'
import { matchSentence } from './sentence-match.js'
import { wordMatcher } from './word-match.js'

/** A question with the sentences that it is answered from, ready for the features. */
export interface Reading {
  readonly frame: QuestionFrame
  readonly situations: readonly Situation[]
}

/** Reads sentences, best first, for a question. */
export function readSentences(
  question: Question,
  query: Query,
  sentences: readonly RankedSentence[],
  context: ExtractionContext,
): Reading {
  const frame = frameQuestion(question, query, context)
  const matchesOf = wordMatcher(frame)
  const matches = sentences.map(({ article, index }) =>
    matchSentence(
      analyseSentence(article, index, context.annotationsOf),
      frame,
      matchesOf,
      context.rarity,
    ),
  )
  const bestCoverage = Math.max(0, ...matches.map(({ coverage }) => coverage))
  const bestScore = Math.max(0, ...sentences.map(({ score }) => score))
  const unit = Math.max(Number.EPSILON, ...sentences.map(({ matched }) => matched.features.bm25))
  const situations = matches.map((match, rank) => ({
    frame,
    alone: sentences.length === 1,
    match: {
      ...match,
      rank,
      scoreGap: (bestScore - (sentences[rank]?.score ?? 0)) / unit,
      coverageGap: bestCoverage - match.coverage,
    },
  }))
  return { frame, situations }
}
