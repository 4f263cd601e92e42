import type { Answer } from './answer.js'
import { answerText } from './answer-text.js'
import type { Library } from './library.js'

/** Texts whose answers are remembered; the ones asked longest ago are forgotten first. */
const REMEMBERED = 200

/** Answers texts, as {@link answerText} does. */
export type Answerer = (text: string, now: string) => readonly [Answer, ...Answer[]]

/**
 * Answers from one library, and at once what was asked before on the same day: many readers of a bot ask
 * the same questions. The same text has the same answer, so that nobody can tell.
 */
export function createAnswerer(library: Library): Answerer {
  const remembered = new Map<string, readonly [Answer, ...Answer[]]>()
  return (text, now) => {
    const key = `${now} ${text}`
    const known = remembered.get(key)
    const answers = known ?? answerText(library, text, { now })
    remembered.delete(key)
    remembered.set(key, answers)
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return answers
  }
}
