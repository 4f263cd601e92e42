import type { Explanation } from '../retrieval/explanation.js'

/** The tree as indented lines: value, label, detail. */
export function printExplanation({ label, value, detail, parts }: Explanation, depth = 0): string {
  const number = value === null ? '' : `${value.toFixed(2).padStart(7)}  `
  const line = `${'  '.repeat(depth)}${number}${label}${detail === null ? '' : `: ${detail}`}`
  return [line, ...parts.map((part) => printExplanation(part, depth + 1))].join('\n')
}
