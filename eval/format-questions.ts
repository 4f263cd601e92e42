import type { Change } from './compare-runs.js'
import type { Verdict } from './judge-reply.js'

/** A line for every change, the worse ones first, and how many there are of both. */
export function formatChanges(name: string, changes: readonly Change[], shown: boolean): string {
  const worse = changes.filter((change) => !change.better)
  const better = changes.filter((change) => change.better)
  const totals = `${name}: ${better.length} better, ${worse.length} worse`
  return [totals, ...(shown ? [...worse, ...better].map(formatChange) : [])].join('\n')
}

/** The verdicts that are wrong, kind by kind. */
export function formatWrong(verdicts: readonly Verdict[]): string {
  const wrong = verdicts.filter(({ outcome }) => outcome !== 'right' && outcome !== 'right refusal')
  return wrong
    .toSorted((a, b) => a.kind.localeCompare(b.kind))
    .map(
      ({ id, kind, outcome, rank, question, answer, wanted }) =>
        `${id} [${kind}] ${outcome}, evidence at ${rank || '–'}: ${question}\n` +
        `    said ${quote(answer)}${wanted[0] === undefined ? '' : `, wanted ${quote(wanted[0])}`}`,
    )
    .join('\n')
}

function formatChange({ better, before, after }: Change): string {
  const mark = better ? '+' : '-'
  return (
    `${mark} ${after.id} ${describe(before)} → ${describe(after)}: ${after.question}\n` +
    `    ${quote(before.answer)} → ${quote(after.answer)}`
  )
}

function describe({ outcome, rank, f1 }: Verdict): string {
  return `${outcome} (evidence ${rank || '–'}, F1 ${f1.toFixed(2)})`
}

function quote(answer: string | null): string {
  return answer === null ? 'nothing' : `“${answer}”`
}
