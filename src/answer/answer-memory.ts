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
    const answers =
      known ??
      withoutWorkings(
        answerText(library, text, { now }),
        (index) => answerText(library, text, { now })[index],
      )
    remembered.delete(key)
    remembered.set(key, answers)
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return answers
  }
}

/**
 * Answers that keep nothing of what they were found among, which is a hundred times their size: whoever
 * reads an explanation has them found again.
 */
function withoutWorkings(
  [first, ...more]: readonly [Answer, ...Answer[]],
  again: (index: number) => Answer | undefined,
): readonly [Answer, ...Answer[]] {
  return [slim(first, () => again(0)), ...more.map((answer, i) => slim(answer, () => again(i + 1)))]
}

function slim(answer: Answer, again: () => Answer | undefined): Answer {
  const { question, grade, refusal, confidence, answers, date, facts, citations, repairs } = answer
  const said = { question, grade, refusal, confidence, answers, date, facts, citations, repairs }
  return Object.defineProperty(said, 'explanation', {
    get: () => again()?.explanation,
    enumerable: true,
  }) as unknown as Answer
}
