import type { AnswerPhrase, Citation } from '../../answer/answer.js'
import type { Article, ArticleId } from '../../corpus/article.js'
import { analyzeQuestion } from '../../question/analyze-question.js'
import { restoredCitation } from '../stored-answer.js'
import type { StoredAnswer, Turn } from '../turn.js'
import type { TurnBefore } from './follow-up.js'
import { turnBefore } from './turn-before.js'

/** A stored turn as follow-ups lean on it: by its last question. Null where it asked none. */
export function storedTurnBefore(
  { answers }: Turn,
  byName: ReadonlyMap<ArticleId, Article>,
): TurnBefore | null {
  const last = answers.at(-1)
  if (last === undefined) return null
  const citations = last.citations.flatMap((stored) => restoredCitation(stored, byName) ?? [])
  return turnBefore({
    question: analyzeQuestion(last.question, { lang: last.lang }),
    answers: phrasesOf(last, citations),
    citations,
  })
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
