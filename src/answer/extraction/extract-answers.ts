import type { Question } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import type { RankedSentence } from '../../retrieval/rank-sentences.js'
import type { CandidateAnswer } from '../candidate.js'
import { bestExpectedF1 } from './expected-f1.js'
import { scoreDecidingPhrases } from './deciding-phrase.js'
import type { ExtractionContext } from './extraction-context.js'
import type { Situation } from './feature.js'
import { fittedModel } from './fitted-model.js'
import { weightsFor } from './model.js'
import { readSentences } from './situations.js'
import { scoreCandidates } from './score-candidates.js'
import { typeFit } from './type-fit.js'

interface Scored {
  readonly situation: Situation
  readonly number: number
  readonly score: number
}

/** How many candidates are handed on; the rest is hardly ever right. */
const KEPT = 40

/** Scores lower than the best by more than this have no share that counts. */
const NEGLIGIBLE = 12

/** Words that stand for what another sentence names. */
const STANDS_FOR =
  /^(?:i|you|he|she|it|we|they|me|him|us|them|this|that|these|those|who|which|there|here|(?:my|your|him|her|it|our|them)sel(?:f|ves))$/

/** Says nothing by itself, though other sentences are at hand that would. */
function isEmpty({ alone, match: { analysis } }: Situation, number: number): boolean {
  const run = analysis.proposals[number]
  if (alone || !run || run.to - run.from > 1) return false
  return STANDS_FOR.test(analysis.words[run.from]?.folded ?? '')
}

/** All candidates whose share counts, best first. */
function scored(
  situations: readonly Situation[],
  scoresOf: (situation: Situation) => Float64Array,
): readonly Scored[] {
  const scores = situations.map(scoresOf)
  let highest = Number.NEGATIVE_INFINITY
  for (const own of scores) for (const score of own) highest = Math.max(highest, score)
  return situations
    .flatMap((situation, i) => {
      const kept: Scored[] = []
      scores[i]?.forEach((score, number) => {
        if (score > highest - NEGLIGIBLE && !isEmpty(situation, number))
          kept.push({ situation, number, score })
      })
      return kept
    })
    .sort((a, b) => b.score - a.score)
}

function toAnswer(
  { situation, number, score }: Scored,
  probability: number,
): CandidateAnswer | null {
  const { analysis } = situation.match
  const run = analysis.proposals[number]
  const start = analysis.words[run?.from ?? -1]?.start
  const end = analysis.words[(run?.to ?? 0) - 1]?.end
  if (!run || start === undefined || end === undefined) return null
  return {
    article: analysis.article,
    sentence: analysis.index,
    start,
    end,
    text: analysis.article.text.slice(start, end),
    score,
    probability,
    typeFit: typeFit(situation.frame.expected, run.type),
  }
}

const tokensOf = ({ situation: { match }, number }: Scored): readonly string[] => {
  const { words, proposals } = match.analysis
  const run = proposals[number]
  return words
    .slice(run?.from, run?.to)
    .filter((word) => word.class !== 'article' && /[\p{L}\p{N}]/u.test(word.text))
    .map(({ folded }) => folded)
}

/**
 * Short answers from the best ranked sentences (give 8 to 12), likeliest first but for the very first: of the
 * likeliest it is the one expected to share most words with the right answer. A yes/no question gets the phrases
 * that decide it. Probabilities are shares of
 * all candidates of these sentences, fitted on questions that have an answer.
 */
export function extractAnswers(
  question: Question,
  query: Query,
  sentences: readonly RankedSentence[],
  context: ExtractionContext,
): readonly CandidateAnswer[] {
  const { frame, situations } = readSentences(question, query, sentences, context)
  const weights = weightsFor(fittedModel(), frame)
  const candidates = scored(
    situations,
    question.type === 'yes/no'
      ? scoreDecidingPhrases
      : (situation) => scoreCandidates(situation, weights),
  )
  const highest = candidates[0]?.score ?? 0
  const total = candidates.reduce((sum, { score }) => sum + Math.exp(score - highest), 0)
  const likely = candidates.slice(0, KEPT).map((candidate) => ({
    candidate,
    tokens: tokensOf(candidate),
    probability: Math.exp(candidate.score - highest) / total,
  }))
  const chosen = likely[question.type === 'yes/no' ? 0 : bestExpectedF1(likely)]
  const ordered = chosen ? [chosen, ...likely.filter((one) => one !== chosen)] : likely
  return ordered.flatMap(({ candidate, probability }) => toAnswer(candidate, probability) ?? [])
}
