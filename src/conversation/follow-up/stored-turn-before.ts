import type { Article, ArticleId } from '../../corpus/article.js'
import { restoredAnswer } from '../restored-answer.js'
import type { Turn } from '../turn.js'
import type { TurnBefore } from './follow-up.js'
import { turnBefore } from './turn-before.js'

/** A stored turn as follow-ups lean on it: by its last question. Null where it asked none. */
export function storedTurnBefore(
  { answers }: Pick<Turn, 'answers'>,
  byName: ReadonlyMap<ArticleId, Article>,
): TurnBefore | null {
  const last = answers.at(-1)
  return last === undefined ? null : turnBefore(restoredAnswer(last, byName))
}
