import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Steps } from '../retrieval/steps.js'

/** Milliseconds of work before others get their turn. */
const TURN = 8

/**
 * Runs steps to their result, a turn at a time.
 * @param rest - asked after each turn how many milliseconds to leave to others, beside what waits already
 * @throws the signal's reason, between turns
 */
export async function takeTurns<T>(
  steps: Steps<T>,
  stopping: AbortSignal,
  rest: () => number = () => 0,
): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < TURN) continue
    const pause = rest()
    await (pause > 0 ? sleep(pause) : setImmediate())
    stopping.throwIfAborted()
    began = performance.now()
  }
}
