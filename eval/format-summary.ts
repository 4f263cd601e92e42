import type { Verdict } from './judge-reply.js'
import type { Summary } from './summarize.js'
import { summarize } from './summarize.js'

interface Column {
  readonly head: string
  readonly cell: (summary: Summary) => string
}

const COLUMNS: readonly Column[] = [
  { head: 'n', cell: ({ questions }) => String(questions) },
  { head: 'first', cell: ({ first }) => percent(first) },
  { head: '1-3', cell: ({ firstThree }) => percent(firstThree) },
  { head: 'exact', cell: ({ exact }) => percent(exact) },
  { head: 'F1', cell: ({ f1 }) => percent(f1) },
  { head: 'read F1', cell: ({ readF1 }) => percent(readF1) },
  { head: 'answer', cell: ({ answered }) => String(answered) },
  { head: 'nearest', cell: ({ nearest }) => String(nearest) },
  { head: 'none', cell: ({ none }) => String(none) },
  { head: 'false', cell: ({ falseAnswers }) => percent(falseAnswers) },
  { head: 'refused', cell: ({ wrongRefusals }) => percent(wrongRefusals) },
  { head: 'c@1', cell: ({ cAt1 }) => percent(cAt1) },
  { head: 'type', cell: ({ typed }) => percent(typed) },
  { head: 'p50 ms', cell: ({ medianMs }) => medianMs.toFixed(1) },
  { head: 'p99 ms', cell: ({ p99Ms }) => p99Ms.toFixed(1) },
]

const LABEL_WIDTH = 16
const CELL_WIDTH = 8

/** A table of figures in per cent: a row for each type, each kind and the whole, or for the whole alone. */
export function formatSummary(name: string, verdicts: readonly Verdict[], detailed: boolean) {
  const head = COLUMNS.map((column) => column.head.padStart(CELL_WIDTH)).join('')
  const rows = [name.padEnd(LABEL_WIDTH) + head]
  if (detailed) {
    rows.push(...groupRows(verdicts, ({ type }) => type), '')
    rows.push(...groupRows(verdicts, ({ kind }) => kind), '')
  }
  return [...rows, formatRow('all', verdicts)].join('\n')
}

function groupRows(verdicts: readonly Verdict[], groupOf: (verdict: Verdict) => string): string[] {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const group = groupOf(verdict)
    groups.set(group, [...(groups.get(group) ?? []), verdict])
  }
  return [...groups].map(([group, members]) => formatRow(group, members))
}

function formatRow(label: string, verdicts: readonly Verdict[]): string {
  const summary = summarize(verdicts)
  const cells = COLUMNS.map((column) => column.cell(summary).padStart(CELL_WIDTH))
  return label.padEnd(LABEL_WIDTH) + cells.join('')
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1)
}
