/** Bias first, then a weight for each value. */
export type Logistic = readonly number[]

export interface WeightedCase {
  readonly values: readonly number[]
  readonly answerable: boolean
  readonly weight: number
}

const ITERATIONS = 20
/** Pull towards zero of each weight; the bias is free. */
const L2 = 3

export function probability([bias = 0, ...weights]: Logistic, values: readonly number[]): number {
  const z = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias)
  return 1 / (1 + Math.exp(-z))
}

/** Solves `matrix · x = vector` by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0])
  for (let i = 0; i < rows.length; i += 1) {
    let pivot = i
    for (let k = i; k < rows.length; k += 1) {
      if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k
    }
    const [top, low] = [rows[i], rows[pivot]]
    if (!top || !low) continue
    rows[i] = low
    rows[pivot] = top
    for (const row of rows) {
      if (row === low) continue
      const factor = (row[i] ?? 0) / (low[i] || Number.EPSILON)
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (low[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || Number.EPSILON))
}

/** Logistic regression by Newton's method, every case counted as its weight says. */
export function fitLogistic(cases: readonly WeightedCase[]): Logistic {
  const size = 1 + (cases[0]?.values.length ?? 0)
  let weights: number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ITERATIONS; round += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -L2 * weight))
    const curvature: number[][] = weights.map((_, i) =>
      weights.map((__, j) => (i === j && i > 0 ? L2 : 0)),
    )
    for (const { values, answerable, weight } of cases) {
      const row = [1, ...values]
      const p = probability(weights, values)
      const error = weight * ((answerable ? 1 : 0) - p)
      const bend = weight * p * (1 - p)
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value
        const line = curvature[i]
        if (line) row.forEach((other, j) => (line[j] = (line[j] ?? 0) + bend * value * other))
      })
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}
