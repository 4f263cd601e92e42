import { EXPECTED_TYPES } from './expected-type.js'
import type { Condition } from './feature.js'
import { QUESTION_KINDS } from './question-kind.js'
import { ROLES, type QuestionFrame } from './question-frame.js'
import { SLOT_COUNT } from './slots.js'

/** The conditions that weights can depend on, with the names of their values. */
export const CONDITION_SIZES: readonly {
  readonly condition: Condition
  readonly names: readonly string[]
}[] = [
  { condition: 'kind', names: QUESTION_KINDS },
  { condition: 'expected', names: EXPECTED_TYPES },
  { condition: 'role', names: ROLES },
]

/** Weights by slot; those of condition `i` and value `v` begin at `v * SLOT_COUNT` of `conditional[i]`. */
export interface Model {
  readonly base: Float32Array
  readonly conditional: readonly Float32Array[]
}

const combinations = new WeakMap<Model, Map<string, Float32Array>>()

/** The weights of all slots for one question: the sum of the shared ones and those of its conditions. */
export function weightsFor(
  model: Model,
  { kind, expected, role }: Pick<QuestionFrame, 'kind' | 'expected' | 'role'>,
): Float32Array {
  const known = combinations.get(model) ?? new Map<string, Float32Array>()
  combinations.set(model, known)
  const key = `${kind} ${expected} ${role}`
  const before = known.get(key)
  if (before) return before
  const combined = Float32Array.from(model.base)
  for (const [i, value] of [kind, expected, role].entries()) {
    const own = model.conditional[i]?.subarray(value * SLOT_COUNT, (value + 1) * SLOT_COUNT)
    own?.forEach((weight, slot) => {
      combined[slot] = (combined[slot] ?? 0) + weight
    })
  }
  known.set(key, combined)
  return combined
}
