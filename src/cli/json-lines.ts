import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { z } from 'zod'
import { readLines } from './read-lines.js'
import { printLine, type Terminal } from './terminal.js'

/** A line of input that is not what the command takes: its number and the mistake. */
interface LineError {
  readonly error: string
  readonly line: number
}

async function write(stream: Writable, value: object): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain')
}

function parseLine<T>(line: string, schema: z.ZodType<T>): T | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not JSON'
  }
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : z.prettifyError(parsed.error).replaceAll('\n', ' ')
}

/**
 * Turns each line of stdin into one line of stdout, in order; blank lines are skipped. A line that does
 * not fit is answered by an `error` object, told on stderr, and makes the exit code 1.
 */
export async function answerJsonLines<T extends object>(
  { stdin, stdout, stderr }: Terminal,
  schema: z.ZodType<T>,
  answer: (input: T) => object,
): Promise<number> {
  let exitCode = 0
  let number = 0
  for await (const line of readLines(stdin)) {
    number += 1
    if (line.trim() === '') continue
    const input = parseLine(line, schema)
    if (typeof input === 'string') {
      exitCode = 1
      const mistake: LineError = { error: input, line: number }
      printLine(stderr, `line ${number}: ${input}`)
      await write(stdout, mistake)
    } else await write(stdout, answer(input))
  }
  return exitCode
}
