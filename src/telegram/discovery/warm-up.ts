import { setImmediate as turn } from 'node:timers/promises'
import { LANGUAGES } from '../../text/language.js'
import type { HandlerDeps } from '../handlers/handler.js'
import { examplesFor } from './examples-for.js'

/**
 * Looks for the questions of `/start` before anybody waits for them, language by language: updates are
 * handled in between. Never rejects.
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
}
