import type { OpenQuestion } from './feedback.js'
import type { StoredAnswer, Turn } from './turn.js'

/** An open question before it is stored; `position` is that of its answer in the turn. */
export type NewOpenQuestion = Omit<OpenQuestion, 'id'> & { readonly position: number }

/** The turn's questions that the articles were asked for and have no answer to. */
export function unansweredOf(turn: Turn): readonly NewOpenQuestion[] {
  return turn.answers.flatMap((answer, position) =>
    isUnanswered(answer) ? [openQuestion(turn, position, answer, 'unanswered')] : [],
  )
}

/** All questions of a turn whose reply was disliked. */
export function dislikedOf(turn: Turn): readonly NewOpenQuestion[] {
  return turn.answers.map((answer, position) => openQuestion(turn, position, answer, 'disliked'))
}

function isUnanswered({ grade, refusal }: StoredAnswer): boolean {
  if (grade === 'nearest') return true
  return grade === 'none' && (refusal === 'unknown words' || refusal === 'weak evidence')
}

function openQuestion(
  { at }: Turn,
  position: number,
  { question, lang, type, answerType }: StoredAnswer,
  reason: OpenQuestion['reason'],
): NewOpenQuestion {
  const day = new Date(at).toISOString().slice(0, 10)
  return { position, question, lang, type, answerType, reason, day }
}
