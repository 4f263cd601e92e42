import { setImmediate as turn } from 'node:timers/promises'
import { findSuggestions } from '../../answer/suggestions/suggestions-of.js'
import { warmUpSteps } from '../../answer/suggestions/warm-up.js'
import type { HandlerDeps } from '../handlers/handler.js'

/**
 * Looks for the questions of `/start` before anybody waits for them, and answers some questions so that the first readers
 * wait no longer than later ones: updates are handled between any two of them. Never rejects.
 */
export async function warmUp(deps: HandlerDeps, stopping: AbortSignal): Promise<void> {
  await inTurns(findSuggestions(deps.library(), deps.today()), 'no questions could be suggested')
  await inTurns(warmUpSteps(deps.library(), deps.today()), 'warming up failed')

  async function inTurns(steps: Iterable<unknown>, failure: string): Promise<void> {
    if (stopping.aborted) return
    try {
      for (const _step of steps) {
        await turn()
        if (stopping.aborted) return
      }
    } catch (error) {
      deps.report(error, failure, 0)
    }
  }
}
