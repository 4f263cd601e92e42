import type { RejectedFile } from '../../corpus/article-file.js'
import { sleep } from '../api/sleep.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Whether a change of the corpus folder has come to the library; where it has not, which files were left out. */
export type Arrival =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'missing'; readonly rejected: readonly RejectedFile[] }

/**
 * How long a change is waited for that the folder's watcher takes over, before all is read anew, and how often it is
 * looked for; milliseconds.
 */
const PATIENCE = 3_000
const EVERY = 100

/** Waits for a change of the corpus folder that was made just now. */
export async function arrivalOf(
  hasArrived: () => boolean,
  { reload, clock }: Pick<HandlerDeps, 'reload' | 'clock'>,
  signal: AbortSignal,
): Promise<Arrival> {
  const end = clock.now() + PATIENCE
  while (!hasArrived() && clock.now() < end && !signal.aborted) await sleep(EVERY, signal)
  if (hasArrived()) return { kind: 'arrived' }
  const reloaded = await reload()
  if (hasArrived()) return { kind: 'arrived' }
  return { kind: 'missing', rejected: reloaded.kind === 'reloaded' ? reloaded.rejected : [] }
}
