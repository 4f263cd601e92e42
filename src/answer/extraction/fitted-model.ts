import { FITTED_WEIGHTS } from './fitted-weights.js'
import type { Model } from './model.js'
import { readWeights } from './read-weights.js'

let model: Model | null = null

/** The weights of the project, read from their table at the first question. */
export function fittedModel(): Model {
  model ??= readWeights(FITTED_WEIGHTS)
  return model
}
