import { answerText } from '../answer/answer-text.js'
import type { Answer } from '../answer/answer.js'
import type { Library } from '../answer/library.js'
import { answerFollowUp } from '../conversation/answer-follow-up.js'
import type { TurnBefore } from '../conversation/follow-up/follow-up.js'
import { resolveFollowUp } from '../conversation/follow-up/resolve-follow-up.js'
import { turnBefore } from '../conversation/follow-up/turn-before.js'

/** Turns that a follow-up may look back on. */
const MOST = 3

export interface Said {
  readonly answers: readonly Answer[]
  /** How a follow-up was understood; null for a question that stands for itself. */
  readonly understood: string | null
}

/** Answers one text after another, each with those before it in mind. @param now - `YYYY-MM-DD` */
export function createTerminalConversation(library: Library): (text: string, now: string) => Said {
  let turns: readonly TurnBefore[] = []
  return (text, now) => {
    const followUp = resolveFollowUp(text, turns)
    const answers =
      followUp?.near === undefined || followUp.near === null
        ? answerText(library, followUp?.question ?? text, { now })
        : answerFollowUp(library, followUp.question, followUp.near, now)
    const last = answers.at(-1)
    if (last !== undefined) turns = [turnBefore(last), ...turns].slice(0, MOST)
    return { answers, understood: followUp?.question ?? null }
  }
}
