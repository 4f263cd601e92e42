import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../retrieval/steps.js'

/** Milliseconds of work before others get their turn. */
const TURN = 8

/** Runs steps to their result, a turn at a time. @throws the signal's reason, between turns */
export async function takeTurns<T>(steps: Steps<T>, stopping: AbortSignal): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < TURN) continue
    await setImmediate()
    stopping.throwIfAborted()
    began = performance.now()
  }
}
