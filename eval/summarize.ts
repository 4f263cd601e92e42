import type { Outcome, Verdict } from './judge-reply.js'

/** Shares are 0..1 and NaN where there is nothing to share; times are milliseconds. */
export interface Summary {
  readonly questions: number
  readonly answerable: number
  /** Of the answerable: answered, with the gold in the first evidence. */
  readonly first: number
  /** Of the answerable: the gold in the first three evidence citations, offered passages included. */
  readonly firstThree: number
  readonly exact: number
  readonly f1: number
  /** F1 of those with the gold in the first evidence: how well a right sentence is read. */
  readonly readF1: number
  readonly answered: number
  readonly nearest: number
  readonly none: number
  /** Of the unanswerable. */
  readonly falseAnswers: number
  /** Of the answerable. */
  readonly wrongRefusals: number
  readonly cAt1: number
  /** Questions whose type is told right. */
  readonly typed: number
  readonly medianMs: number
  readonly p99Ms: number
}

export function summarize(verdicts: readonly Verdict[]): Summary {
  const answerable = verdicts.filter((verdict) => verdict.answerable)
  const unanswerable = verdicts.filter((verdict) => !verdict.answerable)
  const times = verdicts.map(({ ms }) => ms)
  return {
    questions: verdicts.length,
    answerable: answerable.length,
    first: mean(answerable.map(({ outcome }) => Number(outcome === 'right'))),
    firstThree: mean(answerable.map(({ rank }) => Number(rank >= 1 && rank <= 3))),
    exact: mean(answerable.map(({ exact }) => exact)),
    f1: mean(answerable.map(({ f1 }) => f1)),
    readF1: mean(answerable.filter(({ outcome }) => outcome === 'right').map(({ f1 }) => f1)),
    answered: count(verdicts, ({ grade }) => grade === 'answer'),
    nearest: count(verdicts, ({ grade }) => grade === 'nearest'),
    none: count(verdicts, ({ grade }) => grade === 'none'),
    falseAnswers: mean(unanswerable.map(({ outcome }) => Number(outcome === 'false answer'))),
    wrongRefusals: mean(answerable.map(({ outcome }) => Number(outcome === 'wrong refusal'))),
    cAt1: correctnessAt1(verdicts.map(({ outcome }) => outcome)),
    typed: mean(verdicts.map(({ typed }) => Number(typed))),
    medianMs: percentile(times, 50),
    p99Ms: percentile(times, 99),
  }
}

/**
 * c@1: a question left open earns the share of right ones instead of nothing, so silence beats a wrong answer.
 * Silence where the corpus has no answer is right. @see Peñas & Rodrigo, A Simple Measure to Assess Non-response, 2011.
 */
export function correctnessAt1(outcomes: readonly Outcome[]): number {
  const right = count(outcomes, (outcome) => outcome === 'right' || outcome === 'right refusal')
  const open = count(outcomes, (outcome) => outcome === 'wrong refusal')
  return (right + (open * right) / outcomes.length) / outcomes.length
}

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function count<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length
}
