import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The lines of a stream, without their line ends, as they come. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) yield line
}
