import { spawnSync } from 'node:child_process'
import type { SetQuestion } from './question-set.js'
import type { Reply } from './reply.js'
import { parseReply } from './reply.js'

export interface CommandLine {
  /** The built program, `dist/main.js`. */
  readonly main: string
  readonly corpus: string
}

export interface Asked {
  readonly question: SetQuestion
  readonly reply: Reply
}

/** The program failed, or left a question without an answer. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError'
}

/** Asks the built program all questions in one process, as a user's script would. */
export function askCommandLine(
  { main, corpus }: CommandLine,
  questions: readonly SetQuestion[],
): Asked[] {
  const lines = questions.map(({ id, question }) => `${JSON.stringify({ id, question })}\n`)
  const run = spawnSync(process.execPath, [main, 'ask', '--jsonl', '--corpus', corpus], {
    input: lines.join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LOG_LEVEL: 'error' },
  })
  if (run.status !== 0) {
    const cause = run.error?.message ?? run.stderr.slice(-2000)
    throw new CommandLineError(`${main} ask --jsonl failed (exit ${run.status}): ${cause}`)
  }
  const replies = new Map<string, Reply>()
  for (const line of run.stdout.split('\n').filter((text) => text !== '')) {
    const reply = parseReply(line)
    replies.set(reply.id, reply)
  }
  return questions.map((question) => {
    const reply = replies.get(question.id)
    if (reply === undefined) throw new CommandLineError(`${main} did not answer ${question.id}`)
    return { question, reply }
  })
}
