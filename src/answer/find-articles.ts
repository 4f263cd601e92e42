import type { Article } from '../corpus/article.js'
import { analyzeQuestion } from '../question/analyze-question.js'
import { buildQuery } from '../retrieval/build-query.js'
import { rankPassages } from '../retrieval/rank-passages.js'
import type { Library } from './library.js'
import { LONGEST_QUESTION } from './answer-question.js'

/** Passages whose articles are listed. */
const PASSAGES = 300
/** Of the best passage's score: what is below holds only a common word of the search. */
const NEAR = 0.3

/** The articles that words stand in, in whatever form, the best first. @param now - `YYYY-MM-DD` */
export function findArticles(library: Library, words: string, now: string): readonly Article[] {
  const question = analyzeQuestion(words.slice(0, LONGEST_QUESTION), { lang: undefined, now })
  const query = buildQuery(question, library.index)
  if (query.terms.length === 0) return []
  const passages = rankPassages(library.index, query, { limit: PASSAGES })
  const enough = (passages[0]?.score ?? 0) * NEAR
  return [
    ...new Set(
      passages.filter(({ score }) => score >= enough).map(({ passage }) => passage.article),
    ),
  ]
}
