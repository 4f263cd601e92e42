import { existsSync } from 'node:fs'
import { createFlexsearchIndex } from '../adapters/flexsearch-index.js'
import type { Configuration } from '../adapters/configuration.js'
import { createFolderReader, type FolderReader } from '../adapters/corpus-watcher/folder-reader.js'
import { cacheFileIn } from '../adapters/library-cache/cache-file.js'
import {
  isWorthKeeping,
  openLibraryCache,
  type LibraryCache,
  type Uselessness,
} from '../adapters/library-cache/library-cache.js'
import { takeTurns } from '../adapters/take-turns.js'
import { libraryChanges } from '../answer/library-changes.js'
import { libraryUpdate, type Library } from '../answer/library.js'
import type { RejectedFile } from '../corpus/article-file.js'
import type { Steps } from '../retrieval/steps.js'
import { createProgress } from './progress.js'
import { printLine, type Terminal } from './terminal.js'

export interface LoadedLibrary {
  readonly library: Library
  readonly rejected: readonly RejectedFile[]
}

/** A folder of articles, and what earlier runs found in them. */
export interface OpenCorpus {
  readonly reader: FolderReader
  readonly cache: LibraryCache
}

const USELESS: Readonly<Record<Uselessness, string>> = {
  damaged: 'the cache of the articles is damaged: it is made anew',
  outdated: 'the cache of the articles is of another version of zhauap: it is made anew',
}

export function openCorpus(
  corpusDir: string,
  dataDir: string,
  terminal: Terminal,
  options: { readonly mayBeEmpty?: boolean } = {},
): OpenCorpus {
  const cache = openLibraryCache(cacheFileIn(dataDir, corpusDir), (why) =>
    printLine(terminal.stderr, USELESS[why]),
  )
  return { cache, reader: createFolderReader(corpusDir, cache.parse, options) }
}

/**
 * The library of a command that answers and ends. The cache is kept where it saves the next run much, and
 * there is a DATA_DIR already.
 */
export async function loadLibrary(
  corpus: string | undefined,
  { corpusDir, dataDir }: Pick<Configuration, 'corpusDir' | 'dataDir'>,
  terminal: Terminal,
): Promise<LoadedLibrary> {
  const opened = openCorpus(corpus ?? corpusDir, dataDir, terminal)
  const { added, ...loaded } = await loadLibraryFrom(opened, terminal)
  if (isWorthKeeping({ articles: added }) && existsSync(dataDir)) {
    try {
      await takeTurns(opened.cache.store(loaded.library, { annotate: false }), NEVER)
    } catch {
      // It was of use to this run, if to no other.
    }
  }
  return loaded
}

/** Reads and indexes articles as far as that is not done yet, with progress on stderr when it takes long. */
export async function loadLibraryFrom(
  { reader, cache }: OpenCorpus,
  terminal: Terminal,
): Promise<LoadedLibrary & { readonly added: Library['articles'] }> {
  const reading = createProgress(terminal, 'reading articles')
  const indexing = createProgress(terminal, 'indexing articles')
  try {
    const { articles, rejected } = await reader.read({ onProgress: reading.report })
    reading.end()
    cache.attach(articles)
    const restored = cache.restore(articles, createFlexsearchIndex)
    const { added } = libraryChanges(restored, articles)
    if (added.length === 0) return { library: restored, rejected, added }
    const update = libraryUpdate(restored, { add: added, remove: [] }, createFlexsearchIndex)
    const library = await takeTurns(
      counted(update, (done) => indexing.report(done, added.length)),
      NEVER,
    )
    return { library, rejected, added }
  } finally {
    reading.end()
    indexing.end()
  }
}

const NEVER = new AbortController().signal

function* counted<T>(steps: Steps<T>, report: (done: number) => void): Steps<T> {
  for (let done = 1; ; done += 1) {
    const { done: isDone, value } = steps.next()
    if (isDone) return value
    report(done)
    yield
  }
}

export function rejectionLine({ file, reason }: RejectedFile): string {
  return `left out ${file}: ${reason}`
}

/** Says on stderr which files were left out, and why. */
export function reportRejected(rejected: readonly RejectedFile[], { stderr }: Terminal): void {
  for (const rejection of rejected) printLine(stderr, rejectionLine(rejection))
}
