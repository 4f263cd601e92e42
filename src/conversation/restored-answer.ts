import type { Answer, AnswerPhrase, Citation } from '../answer/answer.js'
import { dateOfAnswer } from '../answer/date-of-answer.js'
import type { Article, ArticleId } from '../corpus/article.js'
import { analyzeQuestion } from '../question/analyze-question.js'
import { explain } from '../retrieval/explanation.js'
import { restoredCitation } from './stored-answer.js'
import type { StoredAnswer } from './turn.js'

/**
 * A stored answer in the articles of today, as far as they still hold its evidence. What is not stored is empty: facts,
 * repairs and the explanation.
 */
export function restoredAnswer(
  stored: StoredAnswer,
  byName: ReadonlyMap<ArticleId, Article>,
): Answer {
  const citations = stored.citations.flatMap((one) => restoredCitation(one, byName) ?? [])
  const answers = phrasesOf(stored, citations)
  return {
    question: analyzeQuestion(stored.question, { lang: stored.lang }),
    grade: stored.grade,
    refusal: stored.refusal,
    confidence: 0,
    answers,
    date: dateOfAnswer(answers[0]),
    facts: [],
    citations,
    repairs: [],
    explanation: explain('restored', null),
  }
}

/** The short answers, where they stand in the evidence. */
function phrasesOf(
  { answers }: StoredAnswer,
  citations: readonly Citation[],
): readonly AnswerPhrase[] {
  return answers.flatMap((text) => {
    for (const { article, phrases } of citations) {
      const span = phrases.find(({ start, end }) => article.text.slice(start, end) === text)
      if (span !== undefined) return [{ ...span, article, text }]
    }
    return []
  })
}
