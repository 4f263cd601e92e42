import { sleep } from '../api/sleep.js'
import type { Report } from '../handlers/handler.js'

/** Milliseconds until it is tried again what the store, or a bug, has prevented. */
export const AFTER_FAILURE = 5_000

/** Work that comes back again and again, each time after a while of its own. */
export interface Step {
  /** What is told of where it fails. */
  readonly failure: string
  readonly run: () => Promise<void>
}

/** Runs a step as long as it may; what it throws is reported. */
export async function repeatStep(
  { run, failure }: Step,
  mayRun: () => boolean,
  report: Report,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted && mayRun()) {
    try {
      await run()
    } catch (error) {
      report(error, failure)
      await sleep(AFTER_FAILURE, stopping)
    }
  }
}
