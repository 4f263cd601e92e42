#!/usr/bin/env node
import { loadEnvironment } from './adapters/configuration.js'
import { run } from './cli/program.js'

/** Who reads our output may stop reading (`| head`): that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

let stop = (): void => process.exit(0)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop())

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: loadEnvironment(process.env),
  onStop(takeOver) {
    stop = takeOver
  },
})

/** A library's timer (node-fetch keeps one for 500 s behind a broken body) must not keep a finished process alive. */
setTimeout(() => process.exit(), 500).unref()
