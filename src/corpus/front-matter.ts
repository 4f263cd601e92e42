import type { Span } from '../text/span.js'
import { readMetadata, type Metadata } from './metadata.js'
import { parseYaml } from './parse-yaml.js'

export type FrontMatterOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'front matter'; readonly span: Span; readonly metadata: Metadata }
  | { readonly kind: 'invalid'; readonly problem: string }

const FENCE = /^\s*---[ \t]*\r?\n/u
const FRONT_MATTER =
  /^\s*---[ \t]*\r?\n(?<yaml>(?:(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\w-]+[ \t]*:[^]*?)?)^---[ \t]*$/muy

/** Reads YAML between two lines of `---` at the start of a file; `---` alone is only a rule. */
export function readFrontMatter(text: string): FrontMatterOutcome {
  if (!FENCE.test(text)) return { kind: 'none' }
  FRONT_MATTER.lastIndex = 0
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { kind: 'none' }
  const yaml = parseYaml(match.groups?.['yaml'] ?? '')
  if (yaml.problems[0] !== undefined) return { kind: 'invalid', problem: yaml.problems[0] }
  const outcome = readMetadata(yaml.value)
  if (outcome.kind === 'invalid') return outcome
  const start = text.indexOf('---')
  return { kind: 'front matter', span: { start, end: match[0].length }, metadata: outcome.metadata }
}
