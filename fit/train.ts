import { CONDITION_SIZES, type Model } from '../src/answer/extraction/model.js'
import { FEATURES, FIRST_SLOTS, SLOT_COUNT } from '../src/answer/extraction/slots.js'
import type { Example } from './examples.js'
import { shuffled } from './seeded.js'

export interface TrainingOptions {
  readonly passes: number
  readonly rate: number
  /** Strength of the pull towards zero, per example. */
  readonly l2: number
  /** Shrinks every weight by a constant at each step, to zero at last. */
  readonly l1: number
  /** Added to each sum of squared gradients: slows what is rare. */
  readonly damping: number
  /** Rate of conditional weights as a share of that of shared ones. */
  readonly conditionalRate: number
  /** Slots of features that are switched off. */
  readonly without?: ReadonlySet<string>
}

export const TRAINING: TrainingOptions = {
  passes: 8,
  rate: 0.03,
  l1: 0.003,
  l2: 1e-3,
  damping: 1e-6,
  conditionalRate: 1,
}

/** 1 where a slot has weights for a condition. */
function maskOf(has: (feature: (typeof FEATURES)[number]) => boolean): Uint8Array {
  const mask = new Uint8Array(SLOT_COUNT)
  FEATURES.forEach((feature, i) => {
    if (has(feature)) mask.fill(1, FIRST_SLOTS[i], FIRST_SLOTS[i + 1])
  })
  return mask
}

/** The score of every candidate under combined weights. */
export function scoresOf(example: Example, combined: Float32Array): Float64Array {
  const width = FEATURES.length
  const scores = new Float64Array(example.count)
  let at = 0
  for (let c = 0; c < example.count; c += 1) {
    let score = 0
    for (const end = at + width; at < end; at += 1) score += combined[example.slots[at] ?? 0] ?? 0
    scores[c] = score
  }
  return scores
}

export function softmax(scores: Float64Array): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const shares = scores.map((score) => Math.exp(score - best))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

/**
 * Fits the weights: softmax over a question's candidates, the log of the sum of probability times squared
 * F1 as objective, AdaGrad, weights averaged over the second half of the passes. Deterministic.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Model {
  const { passes, rate, l1, l2, damping, conditionalRate, without = new Set() } = options
  const sizes = [1, ...CONDITION_SIZES.map(({ names }) => names.length)]
  const conditions = CONDITION_SIZES.map(({ condition }) => condition)
  const on = maskOf(({ name, group }) => !without.has(name) && !without.has(group))
  const masks = [
    on,
    ...conditions.map((condition) =>
      maskOf(
        ({ name, group, by }) =>
          by.includes(condition) && !without.has(name) && !without.has(group),
      ),
    ),
  ]
  const weights = sizes.map((size) => new Float32Array(size * SLOT_COUNT))
  const squares = sizes.map((size) => new Float32Array(size * SLOT_COUNT))
  const sums = sizes.map((size) => new Float64Array(size * SLOT_COUNT))
  const combined = new Float32Array(SLOT_COUNT)
  const gradient = new Float64Array(SLOT_COUNT)
  const width = FEATURES.length
  let averaged = 0
  const usable = examples
    .filter(({ gain }) => gain.some((value) => value > 0))
    .flatMap((example) => Array.from({ length: example.copies }, () => example))
  for (let pass = 0; pass < passes; pass += 1) {
    for (const example of shuffled(usable, pass + 1)) {
      const parts = [0, example.kind, example.expected, example.role].map(
        (number, i) => [number * SLOT_COUNT, i] as const,
      )
      combined.fill(0)
      for (const [offset, i] of parts) {
        const own = weights[i]
        const mask = masks[i]
        if (!own || !mask) continue
        for (let s = 0; s < SLOT_COUNT; s += 1) {
          if (mask[s]) combined[s] = (combined[s] ?? 0) + (own[offset + s] ?? 0)
        }
      }
      const p = softmax(scoresOf(example, combined))
      let expectation = 0
      for (let c = 0; c < example.count; c += 1) {
        expectation += (p[c] ?? 0) * (example.gain[c] ?? 0)
      }
      if (expectation < 1e-12) continue
      const touched: number[] = []
      for (let c = 0; c < example.count; c += 1) {
        const share = p[c] ?? 0
        const delta = share * ((example.gain[c] ?? 0) / expectation - 1)
        if (Math.abs(delta) < 1e-5) continue
        for (let at = c * width, end = at + width; at < end; at += 1) {
          const slot = example.slots[at] ?? 0
          if (gradient[slot] === 0) touched.push(slot)
          gradient[slot] = (gradient[slot] ?? 0) + delta
        }
      }
      for (const slot of touched) {
        const own = gradient[slot] ?? 0
        gradient[slot] = 0
        for (const [offset, i] of parts) {
          const [table, square, mask] = [weights[i], squares[i], masks[i]]
          if (!table || !square || !mask?.[slot]) continue
          const at = offset + slot
          const g = own - l2 * (table[at] ?? 0)
          square[at] = (square[at] ?? 0) + g * g
          const step =
            (i === 0 ? rate : rate * conditionalRate) / Math.sqrt((square[at] ?? 0) + damping)
          const moved = (table[at] ?? 0) + step * g
          table[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * l1)
        }
      }
    }
    if (pass * 2 < passes) continue
    averaged += 1
    sums.forEach((sum, i) => {
      const own = weights[i]
      if (own) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (own[at] ?? 0)
    })
  }
  const average = sums.map((sum, i) => {
    const mask = masks[i]
    return Float32Array.from(sum, (value, at) => (mask?.[at % SLOT_COUNT] ? value / averaged : 0))
  })
  const [base = new Float32Array(SLOT_COUNT), ...conditional] = average
  return { base, conditional }
}
