import { setTimeout as sleep } from 'node:timers/promises'

/** Lets a host be asked one thing at a time, with a pause in between. */
export interface HostTurns {
  /** @throws the reason of the signal, while it waits */
  take<T>(host: string, signal: AbortSignal, ask: () => Promise<T>): Promise<T>
}

/** @param pause - milliseconds from the end of one request to the beginning of the next */
export function createHostTurns(pause: number): HostTurns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async take(host, signal, ask) {
      const before = last.get(host)
      const turn = (async () => {
        await before?.catch(() => {})
        signal.throwIfAborted()
        return await ask()
      })()
      const rested = turn
        .catch(() => {})
        .then(async () => await sleep(pause, undefined, { ref: false, signal }))
        .catch(() => {})
        .finally(() => {
          if (last.get(host) === rested) last.delete(host)
        })
      last.set(host, rested)
      return await turn
    },
  }
}
