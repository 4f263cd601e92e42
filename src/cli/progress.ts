import type { Terminal } from './terminal.js'

export interface Progress {
  readonly report: (done: number, total: number) => void
  readonly end: () => void
}

/** Milliseconds before anything is shown, and between two lines where nobody can see one rewritten. */
const PATIENCE = 1_000
const BETWEEN_LINES = 5_000
const ERASE_LINE = '\r\u001B[K'

/** Shows on stderr how far a long work is, such as `reading articles`: one line rewritten on a terminal, a line now and then elsewhere. */
export function createProgress({ stderr }: Terminal, what: string): Progress {
  const began = performance.now()
  let last = 0
  let shown = false
  return {
    report(done, total) {
      const now = performance.now()
      const wait = stderr.isTTY ? 100 : BETWEEN_LINES
      if (now - began < PATIENCE || now - last < wait) return
      last = now
      shown = true
      const line = `${what}: ${done} of ${total}`
      stderr.write(stderr.isTTY ? `${ERASE_LINE}${line}` : `${line}\n`)
    },
    end() {
      if (shown && stderr.isTTY) stderr.write(ERASE_LINE)
    },
  }
}
