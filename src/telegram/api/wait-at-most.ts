import { sleep } from './sleep.js'

/** Resolves when `work` does, after `ms` milliseconds, or when `signal` aborts. */
export async function waitAtMost(
  work: Promise<unknown>,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  const enough = new AbortController()
  const stop = () => enough.abort()
  signal.addEventListener('abort', stop)
  await Promise.race([work, sleep(ms, enough.signal)])
  stop()
  signal.removeEventListener('abort', stop)
}
