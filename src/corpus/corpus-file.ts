import { readMetadata, type Metadata } from './metadata.js'
import { parseYaml } from './parse-yaml.js'

/** What a `corpus.yml` says, by file name, and what is wrong with it, with lines. */
export interface CorpusFile {
  readonly entries: ReadonlyMap<string, CorpusEntry>
  readonly problems: readonly string[]
}

interface CorpusEntry {
  readonly metadata: Metadata
  /** Counts from 1. */
  readonly line: number
}

/** Reads a `corpus.yml`: a mapping from file names to title, outlet, date, url, lang and whole. */
export function readCorpusFile(text: string): CorpusFile {
  const { value, problems: syntax, lines } = parseYaml(text)
  const entries = new Map<string, CorpusEntry>()
  const problems = [...syntax]
  if (problems.length > 0 || value === null || value === undefined) return { entries, problems }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { entries, problems: ['line 1: expected file names, each with its fields'] }
  }
  for (const [name, fields] of Object.entries(value)) {
    const line = lines.get(name) ?? 1
    const outcome = readMetadata(fields)
    if (outcome.kind === 'metadata') entries.set(name, { metadata: outcome.metadata, line })
    else problems.push(`line ${line}: ${name}: ${outcome.problem}`)
  }
  return { entries, problems }
}
