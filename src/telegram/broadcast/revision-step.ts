import type { Library } from '../../answer/library.js'
import { sleep } from '../api/sleep.js'
import type { BroadcastDeps } from './broadcast-deps.js'
import type { Step } from './repeat-step.js'
import { reviseDigests, type ReviseDeps } from './revise-digests.js'

type RevisionStepDeps = ReviseDeps & Pick<BroadcastDeps, 'library' | 'timings'>

/** Puts recent digests right when articles have been gone, or changed, for a while. */
export function createRevisionStep(deps: RevisionStepDeps, stopping: AbortSignal): Step {
  const { library, timings } = deps
  let revised: Library | null = null
  return {
    failure: 'digests could not be put right',
    async run() {
      const before = library()
      if (revised !== null && hasOnlyGrown(revised, before)) revised = before
      if (before === revised) return sleep(timings.schedules, stopping)
      await sleep(timings.withdrawal, stopping)
      const libraries = { library: library(), before }
      if (await reviseDigests(libraries, deps, stopping)) revised = before
    },
  }
}

/** Whether every article of a library is still in another, as it was. */
function hasOnlyGrown({ articles }: Library, { byName }: Library): boolean {
  return articles.every((article) => byName.get(article.id) === article)
}
