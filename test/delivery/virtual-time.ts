import { setImmediate as turn } from 'node:timers/promises'
import type { DeliveryClock } from '../../src/delivery/deliver.js'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** A clock that moves on when everybody sleeps: hours take milliseconds. */
export function createVirtualTime(random: () => number = () => 0.5) {
  let now = 0
  let sleepers: Sleeper[] = []

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = () => {
        sleepers = sleepers.filter((other) => other !== sleeper)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const sleeper: Sleeper = { until: now + Math.max(0, ms), wake }
      sleepers.push(sleeper)
      signal?.addEventListener('abort', wake)
    })
  }

  /** Wakes the next sleeper. False where nobody sleeps. */
  async function step(): Promise<boolean> {
    await turn()
    const next = Math.min(...sleepers.map(({ until }) => until))
    if (next === Infinity) return false
    now = Math.max(now, next)
    for (const { wake } of sleepers.filter(({ until }) => until <= now)) wake()
    return true
  }

  const clock: DeliveryClock = { now: () => now, date: () => now, random, sleep }
  return {
    clock,
    sleep,
    /** Lets time pass until the work is done, or until that moment. */
    async run<T>(work: Promise<T>, until = Infinity): Promise<T | undefined> {
      let [isDone, result]: [boolean, T | undefined] = [false, undefined]
      const watched = work.then((value) => ((isDone = true), (result = value)))
      watched.catch(() => (isDone = true))
      for (;;) {
        await turn()
        if (isDone) break
        if (now >= until || !(await step())) return undefined
      }
      await watched
      return result
    },
    /** All that sleeps never wakes: its process is killed. */
    kill(): void {
      sleepers = []
    },
    /** Lets time pass while nobody is there. */
    pass(ms: number): void {
      now += ms
    },
  }
}
