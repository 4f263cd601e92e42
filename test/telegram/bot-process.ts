import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The program as built: `dist/main.js`, or another build. */
export const MAIN = process.env['ZHAUAP_MAIN'] ?? root('dist/main.js')

export interface BotProcess {
  readonly pid: number
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code, or the name of the signal that ended it. */
  readonly exit: Promise<number | string>
  readonly kill: (signal: NodeJS.Signals) => void
  /** The work's result, or an error with the log if the bot ends first. */
  readonly whileItRuns: <T>(work: Promise<T>) => Promise<T>
}

/**
 * Runs `zhauap bot` as built, over the seeds and a new DATA_DIR, with nothing in its environment but these
 * variables.
 */
export function spawnBot(env: Readonly<Record<string, string>>): BotProcess {
  const { DATA_DIR = newFolder() } = env
  const child = spawn(process.execPath, [MAIN, 'bot'], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], CORPUS_DIR: root('seeds'), ...env, DATA_DIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const exit = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
    if (env['DATA_DIR'] === undefined) rmSync(DATA_DIR, { recursive: true, force: true })
    return code ?? signal ?? 'unknown'
  })
  const untimely = exit.then((code) => {
    throw new Error(`the bot ended with ${code}: ${output.stderr}`)
  })
  untimely.catch(() => {})
  return {
    pid: child.pid ?? 0,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    exit,
    kill: (signal) => void child.kill(signal),
    whileItRuns: (work) => Promise.race([work, untimely]),
  }
}

/** A folder for one bot's data, or for a bot and those after its restarts. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'zhauap-'))
}
