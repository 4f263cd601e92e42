import type { OpenQuestion } from './feedback.js'

/** One question, by however many readers it was asked. */
export interface OpenQuestionGroup {
  /** As it was asked last. */
  readonly question: string
  readonly lang: OpenQuestion['lang']
  readonly type: OpenQuestion['type']
  readonly unanswered: number
  readonly disliked: number
  /** When it was asked last, `YYYY-MM-DD`. */
  readonly day: string
}

/** Gathers questions that differ in nothing but case, spaces and end marks; those asked most often go first. */
export function groupOpenQuestions(
  newestFirst: readonly OpenQuestion[],
): readonly OpenQuestionGroup[] {
  const groups = new Map<string, OpenQuestionGroup>()
  for (const { question, lang, type, day, reason } of newestFirst) {
    const key = question
      .toLowerCase()
      .replace(/[\s?!.…]+/gu, ' ')
      .trim()
    const known = groups.get(key) ?? { question, lang, type, day, unanswered: 0, disliked: 0 }
    groups.set(key, { ...known, [reason]: known[reason] + 1 })
  }
  const count = ({ unanswered, disliked }: OpenQuestionGroup) => unanswered + disliked
  return [...groups.values()].toSorted((a, b) => count(b) - count(a))
}
