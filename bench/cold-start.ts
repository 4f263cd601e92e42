import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface ColdStart {
  /** Seconds from the start of the process to its first answer. */
  readonly ready: number
  /** Megabytes resident after all questions; null where the system does not tell. */
  readonly resident: number | null
  /** Milliseconds from a question's line in to its answer's line out, at the median. */
  readonly answer: number
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
  } catch {
    return null
  }
}

/** Starts the built command line on the seeds and asks it questions, one after the other. */
export async function measureColdStart(questions: readonly string[]): Promise<ColdStart> {
  const started = performance.now()
  const child = spawn(process.execPath, ['dist/main.js', 'ask', '--jsonl', '--corpus', 'seeds'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const taken: number[] = []
  for (const [id, question] of questions.entries()) {
    const asked = id === 0 ? started : performance.now()
    child.stdin.write(`${JSON.stringify({ id: String(id), question })}\n`)
    const { done } = await answers.next()
    if (done) throw new Error('dist/main.js ended early: run `npm run build`, then try it by hand')
    taken.push(performance.now() - asked)
  }
  const resident = residentMegabytes(child.pid)
  const exit = once(child, 'exit')
  child.stdin.end()
  await exit
  const [first = 0, ...others] = taken
  const sorted = others.sort((a, b) => a - b)
  return { ready: first / 1000, resident, answer: sorted[sorted.length >> 1] ?? 0 }
}
