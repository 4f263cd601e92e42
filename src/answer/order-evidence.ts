import type { Question } from '../question/question.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import type { CandidateAnswer } from './candidate.js'

/** How much a sentence gains from holding the most probable answers, in units of the ranking score. */
const ANSWER_GAIN = 3

/** Titles name the story; its sentences answer. */
const TITLE_SHARE = 0.5

/** Orders sentences as evidence: their rank, and whether they hold a likely answer. */
export function orderEvidence(
  _question: Question,
  ranked: readonly RankedSentence[],
  candidates: readonly CandidateAnswer[],
): readonly RankedSentence[] {
  const probability = new Map<string, number>()
  for (const { article, sentence, probability: share } of candidates) {
    const key = `${article.id}#${sentence}`
    probability.set(key, (probability.get(key) ?? 0) + share)
  }
  return ranked
    .map((sentence) => {
      const { article, index, score } = sentence
      const share = article.sentences[index]?.role === 'title' ? TITLE_SHARE : 1
      const gain = ANSWER_GAIN * (probability.get(`${article.id}#${index}`) ?? 0)
      return { ...sentence, score: score * share + gain }
    })
    .sort((a, b) => b.score - a.score)
}
