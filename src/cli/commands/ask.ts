import { z } from 'zod'
import { today } from '../../adapters/clock.js'
import type { Configuration } from '../../adapters/configuration.js'
import { answerQuestion } from '../../answer/answer-question.js'
import { answerText } from '../../answer/answer-text.js'
import type { Library } from '../../answer/library.js'
import { warmUpSteps } from '../../answer/suggestions/warm-up.js'
import { articleId } from '../../corpus/article.js'
import { LANGUAGES } from '../../text/language.js'
import { answerJson } from '../answer-json.js'
import { answerJsonLines } from '../json-lines.js'
import { loadLibrary, reportRejected } from '../load-library.js'
import { printExplanation } from '../print-explanation.js'
import { createTerminalReply } from '../terminal-reply.js'
import { printLine, type Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

export interface AskFlags {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly explain?: boolean
  readonly corpus?: string
}

const QUESTION = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  lang: z.enum(LANGUAGES).nullish(),
  within: z.array(z.string()).nullish(),
  limit: z.number().int().positive().nullish(),
})

type QuestionLine = z.infer<typeof QUESTION>

function answerLine(library: Library, line: QuestionLine, now: string): object {
  const began = performance.now()
  const answer = answerQuestion(library, line.question, {
    now,
    lang: line.lang ?? undefined,
    within: line.within?.map(articleId),
    limit: line.limit ?? undefined,
  })
  return answerJson(answer, line.id ?? null, performance.now() - began)
}

/** `zhauap ask`: one answer for a person or a program, or a stream of them. Resolves to the exit code. */
export async function ask(
  question: string | undefined,
  flags: AskFlags,
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  if (flags.jsonl && question !== undefined) {
    throw new UsageError('with --jsonl the questions come from stdin: leave QUESTION out')
  }
  if (!flags.jsonl && question === undefined) {
    throw new UsageError('what is the question? For example: zhauap ask "Who is the minister?"')
  }
  const { library, rejected } = await loadLibrary(flags.corpus, configuration, terminal)
  reportRejected(rejected, terminal)
  const now = today(configuration.timeZone)
  if (question === undefined) {
    // The first questions of a stream should take no longer than the others.
    for (const _step of warmUpSteps(library, now));
    return await answerJsonLines(terminal, QUESTION, (line) => answerLine(library, line, now))
  }
  const began = performance.now()
  const [first, ...further] = answerText(library, question, { now })
  const { stdout } = terminal
  if (flags.json) {
    const json = answerJson(first, null, performance.now() - began, further)
    const shown = flags.explain ? { ...json, explanation: first.explanation } : json
    printLine(stdout, JSON.stringify(shown, null, 2))
  } else {
    const reply = createTerminalReply(library, configuration, terminal)
    printLine(stdout, reply([first, ...further]))
    for (const { explanation } of flags.explain ? [first, ...further] : []) {
      printLine(stdout, `\n${printExplanation(explanation)}`)
    }
  }
  return 0
}
