import type { CorpusFile } from '../../corpus/corpus-file.js'
import type { Metadata } from '../../corpus/metadata.js'
import type { ParseOutcome } from '../../corpus/parse-article.js'
import type { FolderScan } from './scan-folder.js'
import { UNSETTLED, type Stamp } from './stamp.js'

export interface ReadArticle {
  /** The version of its file that was read. */
  readonly stamp: Stamp
  readonly sidecar: Metadata | null
  readonly outcome: ParseOutcome
}

export interface ReadSidecar {
  readonly stamp: Stamp
  readonly says: CorpusFile
}

/** What a folder was read as, file by file. */
export interface FolderMemory {
  readonly articles: ReadonlyMap<string, ReadArticle>
  readonly sidecars: ReadonlyMap<string, ReadSidecar>
  /** Names of the folders that could not be read, each with a final `/`. */
  readonly closed: ReadonlyMap<string, Stamp>
}

function stampIn({ articles, sidecars, closed }: FolderMemory, name: string): Stamp | undefined {
  return (articles.get(name) ?? sidecars.get(name))?.stamp ?? closed.get(name)
}

/** Whether a folder is another now than what is remembered of it. */
export function isNews({ stamps }: FolderScan, memory: FolderMemory): boolean {
  const { articles, sidecars, closed } = memory
  if (stamps.size !== articles.size + sidecars.size + closed.size) return true
  return [...stamps].some(([name, stamp]) => stampIn(memory, name) !== stamp)
}

/**
 * The folder with only those changes that are settled: other files are in the version remembered, or not
 * there, so that half of a file is never read.
 */
export function settledOnly(settled: FolderScan, memory: FolderMemory): ReadonlyMap<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const [name, stamp] of settled.stamps) {
    const kept = stamp === UNSETTLED ? stampIn(memory, name) : stamp
    if (kept !== undefined) stamps.set(name, kept)
  }
  return new Map([...stamps].sort(([a], [b]) => (a < b ? -1 : 1)))
}
