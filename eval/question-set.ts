import { readFileSync } from 'node:fs'
import { z } from 'zod'

export const SET_NAMES = ['development', 'second', 'blind', 'russian', 'kazakh'] as const
export type SetName = (typeof SET_NAMES)[number]

export const QUESTION_TYPES = [
  'who',
  'when',
  'what',
  'where',
  'how many',
  'why',
  'how',
  'yes/no',
] as const

const goldSpan = z.strictObject({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})

const setQuestion = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  lang: z.enum(['en', 'ru', 'kk']),
  type: z.enum(QUESTION_TYPES),
  answerable: z.boolean(),
  kind: z.string(),
  answers: z.array(z.string().min(1)),
  gold: z.array(goldSpan),
})

/** The evidence for an answer: UTF-16 offsets into the article's file; several spans are alternatives. */
export type GoldSpan = Readonly<z.infer<typeof goldSpan>>

/** A question with what a right answer to it is; unanswerable ones have no answers and no gold. */
export type SetQuestion = Readonly<z.infer<typeof setQuestion>>

/** Reads a set written as JSON Lines; throws on the first row that is not a question. */
export function readQuestionSet(file: string | URL): SetQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => setQuestion.parse(JSON.parse(line)))
}
