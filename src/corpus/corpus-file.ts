import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { readMetadata, type Metadata } from './metadata.js'

/** What a `corpus.yml` says, by file name, and what is wrong with it, with lines. */
export interface CorpusFile {
  readonly entries: ReadonlyMap<string, CorpusEntry>
  readonly problems: readonly string[]
}

export interface CorpusEntry {
  readonly metadata: Metadata
  /** Counts from 1. */
  readonly line: number
}

/** Reads a `corpus.yml`: a mapping from file names to title, outlet, date, url and lang. */
export function readCorpusFile(text: string): CorpusFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problems = document.errors.map(({ pos, message }) => {
    return `line ${lines.linePos(pos[0]).line}: ${message.split('\n')[0]?.replace(/ at line .*$/u, '')}`
  })
  const entries = new Map<string, CorpusEntry>()
  if (problems.length > 0 || document.contents === null) return { entries, problems }
  if (!isMap(document.contents)) {
    return { entries, problems: ['line 1: expected file names, each with its fields'] }
  }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const line = lines.linePos(key.range?.[0] ?? 0).line
    const outcome = readMetadata(toPlain(value))
    if (outcome.kind === 'invalid')
      problems.push(`line ${line}: ${String(key.value)}: ${outcome.problem}`)
    else entries.set(String(key.value), { metadata: outcome.metadata, line })
  }
  return { entries, problems }
}

function toPlain(node: unknown): unknown {
  if (isMap(node)) return node.toJSON()
  return isScalar(node) ? node.value : node
}
