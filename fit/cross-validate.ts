import { bestExpectedF1 } from '../src/answer/extraction/expected-f1.js'
import { weightsFor, type Model } from '../src/answer/extraction/model.js'
import { readWeights, writeWeights } from '../src/answer/extraction/read-weights.js'
import type { Example } from './examples.js'
import { answerTokens } from './token-f1.js'
import { shuffled } from './seeded.js'
import { scoresOf, softmax, train, type TrainingOptions } from './train.js'

export interface Outcome {
  readonly example: Example
  readonly f1: number
  readonly exact: number
  /** Of the likeliest candidate. */
  readonly probability: number
  readonly text: string
  readonly likeliestF1: number
  readonly likeliestExact: number
}

export const FOLDS = 8

/** Weights nearer to zero are left out of the table. */
export const LEAST_WEIGHT = 0.03

/** A fold for every group, evenly by number of groups, the same in every run. */
export function foldsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const groups = [...new Set(examples.map(({ question }) => question.group))].toSorted()
  return new Map(shuffled(groups, 7).map((group, i) => [group, i % FOLDS]))
}

/** Answers an example as the pipeline does: of the likeliest candidates the one with the best expected F1. */
export function answerWith(model: Model, example: Example): Outcome {
  const p = softmax(scoresOf(example, weightsFor(model, example)))
  const ordered = [...p.keys()].toSorted((a, b) => (p[b] ?? 0) - (p[a] ?? 0)).slice(0, 40)
  const likely = ordered.map((i) => ({
    tokens: answerTokens(example.texts[i] ?? ''),
    probability: p[i] ?? 0,
  }))
  const likeliest = ordered[0] ?? 0
  const chosen = ordered[bestExpectedF1(likely)] ?? 0
  return {
    example,
    f1: example.f1[chosen] ?? 0,
    exact: example.exact[chosen] ?? 0,
    probability: p[likeliest] ?? 0,
    text: example.texts[chosen] ?? '',
    likeliestF1: example.f1[likeliest] ?? 0,
    likeliestExact: example.exact[likeliest] ?? 0,
  }
}

/** Each example answered by a model that never saw its group, its weights rounded and cut as they are written. */
export function crossValidate(
  examples: readonly Example[],
  options: TrainingOptions,
  folds = FOLDS,
): readonly Outcome[] {
  const foldOf = foldsOf(examples)
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const inFold = ({ question }: Example) => foldOf.get(question.group) === fold
    const fitted = train(
      examples.filter((example) => !inFold(example)),
      options,
    )
    const model = readWeights(writeWeights(fitted, LEAST_WEIGHT))
    return examples.filter(inFold).map((example) => answerWith(model, example))
  })
}
