import { sleep } from '../api/sleep.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Deletes what is kept long enough, now and every `ms` milliseconds until the bot stops. */
export async function pruneRegularly(
  { store, clock, report }: Pick<HandlerDeps, 'store' | 'clock' | 'report'>,
  ms: number,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    try {
      store.prune(clock.date())
    } catch (error) {
      report(error, 'old questions could not be deleted')
    }
    await sleep(ms, stopping)
  }
}
