import { weightsFor, type Model } from '../src/answer/extraction/model.js'
import type { Example } from './examples.js'
import { shuffled } from './seeded.js'
import { scoresOf, softmax, train, type TrainingOptions } from './train.js'

export interface Outcome {
  readonly example: Example
  readonly f1: number
  readonly exact: number
  readonly probability: number
  readonly text: string
}

export const FOLDS = 8

/** A fold for every group, evenly by number of groups, the same in every run. */
export function foldsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const groups = [...new Set(examples.map(({ question }) => question.group))].toSorted()
  return new Map(shuffled(groups, 7).map((group, i) => [group, i % FOLDS]))
}

/** Answers an example by the most probable candidate. */
export function answerWith(model: Model, example: Example): Outcome {
  const p = softmax(scoresOf(example, weightsFor(model, example) as Float32Array<ArrayBuffer>))
  let best = 0
  p.forEach((share, i) => {
    if (share > (p[best] ?? 0)) best = i
  })
  return {
    example,
    f1: example.f1[best] ?? 0,
    exact: example.exact[best] ?? 0,
    probability: p[best] ?? 0,
    text: example.texts[best] ?? '',
  }
}

/** Each example answered by a model that never saw its group. */
export function crossValidate(
  examples: readonly Example[],
  options: TrainingOptions,
  folds = FOLDS,
): readonly Outcome[] {
  const foldOf = foldsOf(examples)
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const inFold = ({ question }: Example) => foldOf.get(question.group) === fold
    const model = train(
      examples.filter((example) => !inFold(example)),
      options,
    )
    return examples.filter(inFold).map((example) => answerWith(model, example))
  })
}
