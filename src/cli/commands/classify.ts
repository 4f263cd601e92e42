import { z } from 'zod'
import { today } from '../../adapters/clock.js'
import type { Configuration } from '../../adapters/configuration.js'
import { analyzeQuestion } from '../../question/analyze-question.js'
import { answerJsonLines } from '../json-lines.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

const QUESTION = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
})

/** `zhauap classify --jsonl`: what each question asks for. Resolves to the exit code. */
export async function classify(
  { jsonl }: { readonly jsonl?: boolean },
  { timeZone }: Configuration,
  terminal: Terminal,
): Promise<number> {
  if (!jsonl) throw new UsageError('classify reads JSON Lines: call it with --jsonl')
  const now = today(timeZone)
  return await answerJsonLines(terminal, QUESTION, ({ id, question: text }) => {
    const { lang, type, answerType, rule } = analyzeQuestion(text, { now })
    return { id: id ?? null, lang, type, answerType, rule }
  })
}
