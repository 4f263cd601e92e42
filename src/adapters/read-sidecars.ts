import { posix } from 'node:path'
import type { RejectedFile } from '../corpus/article-file.js'
import { readCorpusFile, type CorpusFile } from '../corpus/corpus-file.js'
import type { Metadata } from '../corpus/metadata.js'
import { readTextFile } from './read-text-file.js'

export interface Sidecars {
  /** By file name relative to the whole folder. */
  readonly metadata: ReadonlyMap<string, Metadata>
  /** What is wrong in the files themselves, line by line. */
  readonly rejected: readonly RejectedFile[]
}

const NOTHING: CorpusFile = { entries: new Map(), problems: [] }

/** What a `corpus.yml` says; one that cannot be read says nothing, and has that as its problem. */
export function readSidecar(folder: string, file: string): CorpusFile {
  const read = readTextFile(folder, file)
  if (read.kind === 'text') return readCorpusFile(read.text)
  return read.reason === 'empty' ? NOTHING : { ...NOTHING, problems: [read.reason] }
}

/**
 * Brings together what each `corpus.yml` says, by its name. Its own names are relative to its folder; where
 * two speak of one article, the one further down goes first.
 */
export function joinSidecars(
  sidecars: ReadonlyMap<string, { readonly says: CorpusFile }>,
  articles: ReadonlySet<string>,
): Sidecars {
  const metadata = new Map<string, Metadata>()
  const rejected: RejectedFile[] = []
  const downwards = [...sidecars].sort(([a], [b]) => a.split('/').length - b.split('/').length)
  for (const [file, { says }] of downwards) {
    const { entries, problems } = says
    rejected.push(...problems.map((reason) => ({ file, reason })))
    for (const [relative, entry] of entries) {
      const name = posix.join(posix.dirname(file), relative)
      if (articles.has(name)) metadata.set(name, entry.metadata)
      else rejected.push({ file, reason: `line ${entry.line}: no article ${relative}` })
    }
  }
  return { metadata, rejected }
}
