import type { Outcome, Verdict } from './judge-reply.js'

export interface Change {
  readonly better: boolean
  readonly before: Verdict
  readonly after: Verdict
}

/** Silence is worth more than a wrong answer, and less than a right one. */
const WORTH: Readonly<Record<Outcome, number>> = {
  right: 2,
  'right refusal': 2,
  'wrong refusal': 1,
  'wrong answer': 0,
  'false answer': 0,
}

/**
 * The questions of both runs that got better or worse: by outcome, then by whether the evidence is among the first
 * three, then by the short answer's F1.
 */
export function compareRuns(before: readonly Verdict[], after: readonly Verdict[]): Change[] {
  const earlier = new Map(before.map((verdict) => [verdict.id, verdict]))
  return after.flatMap((verdict) => {
    const old = earlier.get(verdict.id)
    const difference = old === undefined ? 0 : worthOf(verdict) - worthOf(old)
    if (old === undefined || difference === 0) return []
    return [{ better: difference > 0, before: old, after: verdict }]
  })
}

function worthOf({ outcome, rank, f1 }: Verdict): number {
  const offered = rank >= 1 && rank <= 3 ? 1 : 0
  return 100 * WORTH[outcome] + 10 * offered + f1
}
