import { BASELINE, type CorpusResult } from './bench-corpus.js'

function milliseconds(value: number): string {
  return value < 10 ? value.toPrecision(2) : value.toFixed(0)
}

function times(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function heading({ label, passages, types }: CorpusResult): string {
  return `${label}: ${passages.toLocaleString('en')} passages, ${types.toLocaleString('en')} words`
}

function searchCell({ timings }: CorpusResult, name: string): string {
  const timing = timings.find((other) => other.name === name)
  const baseline = timings.find((other) => other.name === BASELINE)
  if (!timing || !baseline) return ''
  const ratio = times(timing.p50 / baseline.p50)
  return `${milliseconds(timing.p50)} / ${milliseconds(timing.p99)} (${ratio} ×)`
}

function costCell({ costs }: CorpusResult, name: string): string {
  const cost = costs.find((other) => other.name === name)
  return cost
    ? `${cost.seconds < 10 ? cost.seconds.toPrecision(2) : cost.seconds.toFixed(0)} s, ${cost.megabytes.toFixed(0)} MB`
    : ''
}

/** Two Markdown tables: what a search takes, and what an index costs. */
export function markdownReport(results: readonly CorpusResult[]): string {
  const stages = results[0]?.timings.map(({ name }) => name) ?? []
  const builds = results[0]?.costs.map(({ name }) => name) ?? []
  return [
    table(
      ['search: p50 / p99 ms (p50 ÷ bare BM25)', ...results.map(heading)],
      stages.map((name) => [name, ...results.map((result) => searchCell(result, name))]),
    ),
    table(
      ['build: time, memory kept', ...results.map(({ label }) => label)],
      builds.map((name) => [name, ...results.map((result) => costCell(result, name))]),
    ),
  ].join('\n\n')
}
