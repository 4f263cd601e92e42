import type { Readable, Writable } from 'node:stream'

/** What a command reads and writes: results go to `stdout`, everything else to `stderr`. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Takes over what SIGTERM and SIGINT do; without it they end the process at once, as a success. */
  readonly onStop: (stop: () => void) => void
}

/** Colours only where a person looks, and never against `NO_COLOR`. @see https://no-color.org */
export function wantsColour({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

export function printLine(stream: Writable, text: string): void {
  stream.write(`${text}\n`)
}
