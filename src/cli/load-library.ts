import { createFlexsearchIndex } from '../adapters/flexsearch-index.js'
import { createFolderReader, type FolderReader } from '../adapters/corpus-watcher/folder-reader.js'
import { buildLibrary, type Library } from '../answer/library.js'
import type { RejectedFile } from '../corpus/article-file.js'
import { createProgress } from './progress.js'
import { printLine, type Terminal } from './terminal.js'

export interface LoadedLibrary {
  readonly library: Library
  readonly rejected: readonly RejectedFile[]
}

export async function loadLibrary(folder: string, terminal: Terminal): Promise<LoadedLibrary> {
  return await loadLibraryFrom(createFolderReader(folder), terminal)
}

/** Reads and indexes a folder of articles, with progress on stderr when that takes long. */
export async function loadLibraryFrom(
  reader: FolderReader,
  terminal: Terminal,
): Promise<LoadedLibrary> {
  const progress = createProgress(terminal)
  try {
    const { articles, rejected } = await reader.read({ onProgress: progress.report })
    return { library: buildLibrary(articles, createFlexsearchIndex), rejected }
  } finally {
    progress.end()
  }
}

export function rejectionLine({ file, reason }: RejectedFile): string {
  return `left out ${file}: ${reason}`
}

/** Says on stderr which files were left out, and why. */
export function reportRejected(rejected: readonly RejectedFile[], { stderr }: Terminal): void {
  for (const rejection of rejected) printLine(stderr, rejectionLine(rejection))
}
