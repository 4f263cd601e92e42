import { sleep } from '../api/sleep.js'

/** Wakes whoever sleeps, or the next one who would. */
export interface Bell {
  ring(): void
  /** Resolves after `ms` milliseconds, when it rings or has rung since the last sleep, or when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export function createBell(): Bell {
  let rung = new AbortController()
  return {
    ring: () => rung.abort(),
    async sleep(ms, signal) {
      if (signal.aborted) return
      const wake = () => rung.abort()
      signal.addEventListener('abort', wake)
      await sleep(ms, rung.signal)
      signal.removeEventListener('abort', wake)
      if (rung.signal.aborted) rung = new AbortController()
    },
  }
}
