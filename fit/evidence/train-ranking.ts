import { FEATURE_NAMES, type Ranking } from './rankings.js'

/** A weight for each of {@link FEATURE_NAMES}. */
export type Weights = readonly number[]

const STEPS = 250
/** Pull towards zero of the weights of standardised features. */
const L2 = 0.002
const RATE = 0.05
/** The rate falls to a third for the last part. */
const SLOWER_AFTER = 180

export function scoreOf(row: readonly number[], weights: Weights): number {
  return row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

function deviationsOf(rankings: readonly Ranking[]): readonly number[] {
  const rows = rankings.flatMap((ranking) => ranking.rows)
  return FEATURE_NAMES.map((_name, i) => {
    const values = rows.map((row) => row[i] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return Math.sqrt(variance) || 1
  })
}

/** Adds to `gradient` how the log of the probability of the right rows moves with each weight. */
function addGradient(ranking: Ranking, weights: Weights, share: number, gradient: number[]): void {
  const scores = ranking.rows.map((row) => scoreOf(row, weights))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const all = odds.reduce((sum, value) => sum + value, 0)
  const right = new Set(ranking.right)
  const held = ranking.right.reduce((sum, i) => sum + (odds[i] ?? 0), 0)
  ranking.rows.forEach((row, i) => {
    const own = odds[i] ?? 0
    const pull = share * ((right.has(i) ? own / held : 0) - own / all)
    row.forEach((value, f) => {
      gradient[f] = (gradient[f] ?? 0) + pull * value
    })
  })
}

/**
 * Fits a softmax over the sentences of each question by Adam on standardised features (Kingma & Ba 2015). Every set
 * of questions counts as `shares` says, a question of it as its part of that. `without` names features that stay 0.
 */
export function trainRanking(
  rankings: readonly Ranking[],
  shareOf: (set: string) => number,
  without: ReadonlySet<string> = new Set(),
): Weights {
  const deviations = deviationsOf(rankings)
  const standard = rankings.map((ranking) => ({
    ...ranking,
    rows: ranking.rows.map((row) => row.map((value, i) => value / (deviations[i] ?? 1))),
  }))
  const total = standard.reduce((sum, { set }) => sum + shareOf(set), 0)
  const weights = FEATURE_NAMES.map(() => 0)
  const mean = FEATURE_NAMES.map(() => 0)
  const square = FEATURE_NAMES.map(() => 0)
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = FEATURE_NAMES.map(() => 0)
    for (const ranking of standard) {
      addGradient(ranking, weights, shareOf(ranking.set) / total, gradient)
    }
    const rate = step > SLOWER_AFTER ? RATE / 3 : RATE
    FEATURE_NAMES.forEach((name, i) => {
      if (without.has(name)) return
      const g = (gradient[i] ?? 0) - L2 * (weights[i] ?? 0)
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * g * g
      const move = (mean[i] ?? 0) / (1 - 0.9 ** step)
      const size = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8
      weights[i] = (weights[i] ?? 0) + (rate * move) / size
    })
  }
  return weights.map((weight, i) => weight / (deviations[i] ?? 1))
}
