import type { Answer, AnswerPhrase } from './answer.js'
import { annotationsOf } from './annotations-of.js'

/** The answer phrase as a calendar date, where a date mention covers it or most of it. */
export function dateOfAnswer(answer: AnswerPhrase | undefined): Answer['date'] {
  if (!answer) return null
  const mention = annotationsOf(answer.article).mentions.find(
    ({ kind, start, end }) => kind === 'date' && start < answer.end && end > answer.start,
  )
  if (mention?.kind !== 'date' || mention.date === null) return null
  return { ...mention.date, certain: mention.certain }
}
