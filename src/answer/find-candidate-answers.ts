import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import type { CandidateAnswer } from './candidate.js'
import type { Library } from './library.js'

export function findCandidateAnswers(
  _question: Question,
  _query: Query,
  _sentences: readonly RankedSentence[],
  _library: Library,
): readonly CandidateAnswer[] {
  return []
}
