import { readArticleFolder } from '../adapters/article-files.js'
import { createFlexsearchIndex } from '../adapters/flexsearch-index.js'
import { createAnswerer, type Answerer } from '../answer/answer-memory.js'
import { libraryChanges } from '../answer/library-changes.js'
import { updateLibrary, type Library } from '../answer/library.js'
import { coverageOf, type Coverage } from '../messages/coverage.js'
import type { Reload, Reloaded } from '../telegram/operators/reload.js'

/** The library as the bot sees it at one moment. */
interface View {
  readonly library: Library
  readonly coverage: Coverage
  readonly answer: Answerer
}

export interface LiveLibrary {
  readonly view: () => View
  readonly reload: Reload
}

/** A library that can be read anew from its folder. Whoever holds a view goes on reading it whole. */
export function createLiveLibrary(folder: string, library: Library): LiveLibrary {
  let view = viewOf(library)
  let running: Promise<Reloaded> | null = null

  async function reload(): Promise<Reloaded> {
    try {
      const { articles, rejected } = await readArticleFolder(folder)
      const { added, changed, removed } = libraryChanges(view.library, articles)
      const counts = { added: added.length, changed: changed.length, removed: removed.length }
      if (counts.added + counts.changed + counts.removed > 0) {
        const changes = { add: [...added, ...changed], remove: removed }
        view = viewOf(updateLibrary(view.library, changes, createFlexsearchIndex))
      }
      return { kind: 'reloaded', articles: view.library.articles.length, ...counts, rejected }
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    } finally {
      running = null
    }
  }

  return {
    view: () => view,
    reload: () => (running ??= reload()),
  }
}

function viewOf(library: Library): View {
  return { library, coverage: coverageOf(library.articles), answer: createAnswerer(library) }
}
