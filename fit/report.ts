import { QUESTION_KINDS } from '../src/answer/extraction/question-kind.js'
import type { Outcome } from './cross-validate.js'
import type { Example } from './examples.js'

/** Mean figures of some outcomes, in percent. */
export interface Figures {
  readonly questions: number
  readonly f1: number
  readonly exact: number
}

function percent(values: readonly number[]): number {
  return (100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  return {
    questions: outcomes.length,
    f1: percent(outcomes.map(({ f1 }) => f1)),
    exact: percent(outcomes.map(({ exact }) => exact)),
  }
}

/** Groups in order of their first member. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Figures by pack. */
export function byPack(outcomes: readonly Outcome[]): ReadonlyMap<string, Figures> {
  const packs = grouped(outcomes, ({ example }) => example.pack)
  return new Map([...packs].map(([pack, own]) => [pack, figuresOf(own)]))
}

export function formatFigures({ f1, exact, questions }: Figures): string {
  return `F1 ${f1.toFixed(1)}  exact ${exact.toFixed(1)}  (${questions})`
}

const CONFIDENCES = [0.9, 0.7, 0.5, 0.3, 0.2, 0]

/** A table of figures: by pack, by pack and kind of question, by confidence. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const lines: string[] = []
  for (const [pack, own] of grouped(outcomes, ({ example }) => example.pack)) {
    lines.push(`${pack}: ${formatFigures(figuresOf(own))}`)
    for (const [kind, some] of grouped(own, ({ example }) => QUESTION_KINDS[example.kind] ?? '')) {
      lines.push(`  ${kind.padEnd(16)} ${formatFigures(figuresOf(some))}`)
    }
    CONFIDENCES.forEach((least, i) => {
      const most = CONFIDENCES[i - 1] ?? 1.01
      const some = own.filter(({ probability: p }) => p >= least && p < most)
      lines.push(`  probability ≥ ${least}`.padEnd(18) + ` ${formatFigures(figuresOf(some))}`)
    })
  }
  return lines.join('\n')
}

/** How good the best candidate is, and how many there are. */
export function describeCandidates(examples: readonly Example[]): string {
  return [...grouped(examples, ({ pack }) => pack)]
    .map(([pack, own]) => {
      const count = own.reduce((sum, { texts }) => sum + texts.length, 0) / own.length
      const best = percent(
        own.map(({ f1 }) => f1.reduce((most, value) => Math.max(most, value), 0)),
      )
      const exact = percent(own.map((example) => (example.exact.includes(1) ? 1 : 0)))
      return `${pack}: ${count.toFixed(0)} candidates a question, best F1 ${best.toFixed(1)}, exact ${exact.toFixed(1)}`
    })
    .join('\n')
}
