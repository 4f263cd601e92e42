import { posix } from 'node:path'
import type { RejectedFile } from '../corpus/article-file.js'
import { readCorpusFile } from '../corpus/corpus-file.js'
import type { Metadata } from '../corpus/metadata.js'
import { readTextFile } from './read-text-file.js'

export interface Sidecars {
  /** By file name relative to the whole folder. */
  readonly metadata: ReadonlyMap<string, Metadata>
  /** What is wrong in the files themselves, line by line. */
  readonly rejected: readonly RejectedFile[]
}

const SIDECAR = /(?:^|\/)corpus\.ya?ml$/u

/**
 * Reads each `corpus.yml` among `files`. Its names are relative to its own folder; where two speak of
 * one article, the one further down goes first.
 */
export function readSidecars(
  folder: string,
  files: readonly string[],
  articles: ReadonlySet<string>,
): Sidecars {
  const metadata = new Map<string, Metadata>()
  const rejected: RejectedFile[] = []
  const downwards = files
    .filter((name) => SIDECAR.test(name))
    .sort((a, b) => a.split('/').length - b.split('/').length)
  for (const file of downwards) {
    const read = readTextFile(folder, file)
    if (read.kind === 'rejected') {
      if (read.reason !== 'empty') rejected.push({ file, reason: read.reason })
      continue
    }
    const { entries, problems } = readCorpusFile(read.text)
    rejected.push(...problems.map((reason) => ({ file, reason })))
    for (const [relative, entry] of entries) {
      const name = posix.join(posix.dirname(file), relative)
      if (articles.has(name)) metadata.set(name, entry.metadata)
      else rejected.push({ file, reason: `line ${entry.line}: no article ${relative}` })
    }
  }
  return { metadata, rejected }
}
