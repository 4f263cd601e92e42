import type { QuestionLine } from '../question-line.js'
import { DETERMINERS, PREPOSITIONS, STOP_WORDS } from './function-words.js'
import type { WordClass } from './word-classes.js'

/** The verb of a clause whose auxiliary stands before token `from`: "(did) the two sides SIGN in March"; -1 where none is. */
export function mainVerb(
  line: QuestionLine,
  classes: readonly WordClass[],
  from: number,
  to: number,
): number {
  const norm = (i: number): string => line.tokens[i]?.norm ?? ''
  for (let i = from + 1; i < to; i++) {
    if (/^(?:who|which|that|,)$/.test(norm(i))) break
    if (classes[i] === 'verb' && !DETERMINERS.has(norm(i - 1)) && !PREPOSITIONS.has(norm(i - 1)))
      return i
  }
  const content = (i: number): boolean => !STOP_WORDS.has(norm(i)) && /\p{L}/u.test(norm(i))
  let end = from + 1
  while (end < to && !PREPOSITIONS.has(norm(end))) end++
  for (let i = end - 1; i > from; i--) if (content(i)) return i
  for (let i = to - 1; i > from; i--) if (content(i)) return i
  return -1
}
