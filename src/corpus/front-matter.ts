import { parseDocument } from 'yaml'
import type { Span } from '../text/span.js'
import { readMetadata, type Metadata } from './metadata.js'

export type FrontMatterOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'front matter'; readonly span: Span; readonly metadata: Metadata }
  | { readonly kind: 'invalid'; readonly problem: string }

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?<yaml>(?:[\w-]+[ \t]*:[^]*?)?)^---[ \t]*$/mu

/** Reads YAML between two lines of `---` at the start of a file. */
export function readFrontMatter(text: string): FrontMatterOutcome {
  if (!/^\s*---[ \t]*\r?\n/u.test(text)) return { kind: 'none' }
  const match = FRONT_MATTER.exec(text)
  if (match === null || match.index !== 0) return { kind: 'none' }
  const document = parseDocument(match.groups?.['yaml'] ?? '')
  const [error] = document.errors
  if (error !== undefined) {
    return { kind: 'invalid', problem: error.message.split('\n')[0] ?? 'no YAML' }
  }
  const outcome = readMetadata(document.toJS())
  if (outcome.kind === 'invalid') return outcome
  const start = text.indexOf('---')
  return { kind: 'front matter', span: { start, end: match[0].length }, metadata: outcome.metadata }
}
