import { createInterface } from 'node:readline'
import { readLines } from './read-lines.js'
import { printLine, type Terminal } from './terminal.js'

const HISTORY = 200
const PROMPT = '? '

/** A conversation on a terminal: line editing, history, Ctrl-D or Ctrl-C to leave. */
async function converse(
  { stdin, stdout, stderr }: Terminal,
  answer: (question: string) => string,
): Promise<void> {
  const lines = createInterface({
    input: stdin,
    output: stdout,
    prompt: PROMPT,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    terminal: true,
  })
  lines.on('SIGINT', () => lines.close())
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== '') printLine(stdout, `\n${answer(line)}\n`)
    lines.prompt()
  }
  printLine(stderr, '')
}

/** Answers what is typed, or what is piped in, a question a line, until the input ends. */
export async function chat(
  terminal: Terminal,
  articles: number,
  answer: (question: string) => string,
): Promise<void> {
  if (terminal.stdin.isTTY && terminal.stdout.isTTY) {
    printLine(terminal.stderr, `${articles} articles. Ask a question; Ctrl-D leaves.`)
    await converse(terminal, answer)
    return
  }
  for await (const line of readLines(terminal.stdin)) {
    if (line.trim() !== '') printLine(terminal.stdout, `${answer(line)}\n`)
  }
}
