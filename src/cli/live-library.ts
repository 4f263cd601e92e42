import { setTimeout as sleep } from 'node:timers/promises'
import type { FolderReader } from '../adapters/corpus-watcher/folder-reader.js'
import type { FolderScan } from '../adapters/corpus-watcher/scan-folder.js'
import { createFlexsearchIndex } from '../adapters/flexsearch-index.js'
import { isWorthKeeping, type LibraryCache } from '../adapters/library-cache/library-cache.js'
import { takeTurns } from '../adapters/take-turns.js'
import { createAnswerer, type Answerer } from '../answer/answer-memory.js'
import { libraryChanges } from '../answer/library-changes.js'
import { factSteps } from '../answer/facts/located-facts.js'
import { libraryUpdate, type Library } from '../answer/library.js'
import { findSuggestions, inheritSuggestions } from '../answer/suggestions/suggestions-of.js'
import { coverageOf, type Coverage } from '../messages/coverage.js'
import type { Reload, Reloaded } from '../telegram/operators/reload.js'

/** The library as the bot sees it at one moment. */
interface View {
  readonly library: Library
  readonly coverage: Coverage
  readonly answer: Answerer
}

export interface LiveLibraryOptions {
  /** Has read the folder that the library was built of. */
  readonly reader: FolderReader
  readonly library: Library
  /** Keeps what is found in the articles, so that the next start takes less. */
  readonly cache?: LibraryCache
  /** The cache cannot be kept; told of once. */
  readonly onUncached?: (reason: string) => void
  /** `YYYY-MM-DD`. */
  readonly today: () => string
  /**
   * Milliseconds without a further update after which it is worth to look for what suits the new library: 5,000.
   */
  readonly quiet?: number
}

export interface LiveLibrary {
  readonly view: () => View
  readonly reload: Reload
  /** Takes over what has settled in the folder; one update at a time. Never rejects. */
  readonly update: (settled: FolderScan) => Promise<Reloaded>
  /** Updates nothing more. Resolves when nothing runs. */
  readonly stop: () => Promise<void>
}

/** Milliseconds that background work leaves to a question's other steps. */
const AFTER_QUESTION = 30
const QUIET = 5_000

/**
 * A library that follows its folder. Answers go on while it is updated; whoever holds a view goes on
 * reading it whole.
 */
export function createLiveLibrary(options: LiveLibraryOptions): LiveLibrary {
  const { reader, library, cache, onUncached = () => {}, today, quiet = QUIET } = options
  const stopping = new AbortController()
  let askedAt = -Infinity
  let view = viewOf(library, onAsked)
  let last: Promise<unknown> = Promise.resolve()
  let reloading: Promise<Reloaded> | null = null
  let isTold = false
  const first = new AbortController()
  let preparing = { by: first, until: keep(library, first.signal) }

  async function readAgain(settled?: FolderScan): Promise<Reloaded> {
    try {
      stopping.signal.throwIfAborted()
      const { articles, rejected } = await reader.read({ settled })
      const { added, changed, removed } = libraryChanges(view.library, articles)
      const counts = { added: added.length, changed: changed.length, removed: removed.length }
      if (counts.added + counts.changed + counts.removed > 0) {
        const changes = { add: [...added, ...changed], remove: removed }
        cache?.attach(changes.add)
        const update = libraryUpdate(view.library, changes, createFlexsearchIndex)
        show(await takeTurns(update, stopping.signal))
      }
      return { kind: 'reloaded', articles: view.library.articles.length, ...counts, rejected }
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  function onAsked(): void {
    askedAt = performance.now()
  }

  /** A question takes several turns until its answer is sent: what has time waits meanwhile. */
  function rest(): number {
    return askedAt + AFTER_QUESTION - performance.now()
  }

  function show(updated: Library): void {
    inheritSuggestions(view.library, updated)
    view = viewOf(updated, onAsked)
    preparing.by.abort()
    const by = new AbortController()
    preparing = { by, until: prepare(updated, by.signal) }
  }

  /** Looks for new suggestions before anybody waits for them. */
  async function prepare(updated: Library, superseded: AbortSignal): Promise<void> {
    try {
      await sleep(quiet, undefined, { signal: superseded })
      await takeTurns(findSuggestions(updated, today()), superseded, rest)
    } catch {
      // They are looked for again when they are asked for, or in the next library.
    }
    await keep(updated, superseded)
  }

  /** Keeps what was found; annotates all articles on the way, so that no question has to. */
  async function keep(of: Library, superseded: AbortSignal): Promise<void> {
    if (!cache || !isWorthKeeping(of)) return
    try {
      await takeTurns(cache.store(of), superseded, rest)
      await takeTurns(factSteps(of), superseded, rest)
    } catch (error) {
      if (superseded.aborted || isTold) return
      isTold = true
      onUncached(error instanceof Error ? error.message : String(error))
    }
  }

  function inTurn(settled?: FolderScan): Promise<Reloaded> {
    const update = last.then(() => readAgain(settled))
    last = update
    return update
  }

  return {
    view: () => view,
    reload: () =>
      (reloading ??= inTurn().finally(() => {
        reloading = null
      })),
    update: inTurn,
    async stop() {
      stopping.abort()
      preparing.by.abort()
      await Promise.all([last, preparing.until])
    },
  }
}

/** @param onAsked - called for each text to answer */
function viewOf(library: Library, onAsked: () => void): View {
  const answer = createAnswerer(library)
  let coverage: Coverage | null = null
  return {
    library,
    // 30 ms for 10,000 articles, which nobody waits for before the first refusal.
    get coverage() {
      return (coverage ??= coverageOf(library.articles))
    },
    answer(text, now) {
      onAsked()
      return answer(text, now)
    },
  }
}
