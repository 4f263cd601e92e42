import { setImmediate as turn } from 'node:timers/promises'
import { warmUpSteps } from '../../answer/suggestions/warm-up.js'
import { LANGUAGES } from '../../text/language.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { examplesFor } from './examples-for.js'

/**
 * Looks for the questions of `/start` before anybody waits for them, language by language, and answers some questions so
 * that the first readers wait no longer than later ones: updates are handled in between. Never rejects.
 */
export async function warmUp(deps: HandlerDeps, stopping: AbortSignal): Promise<void> {
  for (const locale of LANGUAGES) {
    await turn()
    if (stopping.aborted) return
    try {
      examplesFor(locale, deps)
    } catch (error) {
      deps.report(error, 'no questions could be suggested', 0)
    }
  }
  try {
    for (const _step of warmUpSteps(deps.library(), deps.today())) {
      await turn()
      if (stopping.aborted) return
    }
  } catch (error) {
    deps.report(error, 'warming up failed', 0)
  }
}
