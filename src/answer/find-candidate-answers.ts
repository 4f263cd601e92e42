import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import type { CandidateAnswer } from './candidate.js'
import { extractAnswers } from './extraction/extract-answers.js'
import { rarityIn } from './extraction/extraction-context.js'
import { annotationsOf } from './annotations-of.js'
import type { Library } from './library.js'
import { EVIDENCE_SENTENCES } from './weights.js'

/** Proposes short answers from the best running text among the ranked sentences, likeliest first. */
export function findCandidateAnswers(
  question: Question,
  query: Query,
  ranked: readonly RankedSentence[],
  { index }: Library,
): readonly CandidateAnswer[] {
  const sentences = ranked
    .filter((sentence) => sentence.article.sentences[sentence.index]?.role === 'body')
    .slice(0, EVIDENCE_SENTENCES)
  return extractAnswers(question, query, sentences, { rarity: rarityIn(index), annotationsOf })
}
