import type { Answer, Citation } from '../answer/answer.js'
import type { Article, ArticleId } from '../corpus/article.js'
import { textChecksum } from './text-checksum.js'
import type { StoredAnswer, StoredCitation } from './turn.js'

/** What is kept of an answer: enough to show its evidence again. */
export function storedAnswer(answer: Answer): StoredAnswer {
  const { question, grade, refusal, answers, citations } = answer
  return {
    question: question.text,
    lang: question.lang,
    type: question.type,
    answerType: question.answerType,
    grade,
    refusal,
    answers: answers.map(({ text }) => text),
    citations: citations.map(storedCitation),
  }
}

export function storedCitation(citation: Citation): StoredCitation {
  const { article, role, start, end, phrases, score, excerpt } = citation
  const spans = phrases.map((phrase) => ({ start: phrase.start, end: phrase.end }))
  return {
    article: article.id,
    role,
    start,
    end,
    phrases: spans,
    score,
    checksum: textChecksum(excerpt),
  }
}

/** The citation in the articles of today; null where its article is gone or reads otherwise by now. */
export function restoredCitation(
  stored: StoredCitation,
  byName: ReadonlyMap<ArticleId, Article>,
): Citation | null {
  const { role, start, end, phrases, score, checksum } = stored
  const article = byName.get(stored.article)
  const excerpt = article?.text.slice(start, end)
  if (article === undefined || excerpt === undefined) return null
  if (excerpt.length !== end - start || textChecksum(excerpt) !== checksum) return null
  return { article, role, start, end, excerpt, phrases, score }
}
