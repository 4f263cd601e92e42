import { QUESTION_FEATURES, STATIC_FEATURES } from './feature-list.js'
import type { QuestionFeature, Scope, Situation } from './feature.js'
import type { TypedProposal } from './sentence-analysis.js'
import { FIRST_SLOTS, staticSlots } from './slots.js'

/**
 * Candidates whose own features score so much less than the sentence's best are not looked at further: the
 * question hardly ever makes up for it.
 */
const HOPELESS = 4.5

interface Numbered {
  readonly feature: QuestionFeature
  readonly firstSlot: number
}

function ofScope(scope: Scope): readonly Numbered[] {
  return QUESTION_FEATURES.map((feature, i) => ({
    feature,
    firstSlot: FIRST_SLOTS[STATIC_FEATURES.length + i] ?? 0,
  })).filter(({ feature }) => feature.scope === scope)
}

const OF_SENTENCE = ofScope('sentence')
const OF_LEFT_END = ofScope('left end')
const OF_RIGHT_END = ofScope('right end')
const OF_CANDIDATE = ofScope('candidate')

function sumOf(
  features: readonly Numbered[],
  situation: Situation,
  candidate: TypedProposal,
  weights: Float32Array,
): number {
  let sum = 0
  for (const { feature, firstSlot } of features) {
    sum += weights[firstSlot + feature.value(situation, candidate)] ?? 0
  }
  return sum
}

/** The scores of all candidates by their own features. */
function ownScores({ match: { analysis } }: Situation, weights: Float32Array): Float64Array {
  const slots = staticSlots(analysis)
  const scores = new Float64Array(analysis.proposals.length)
  let at = 0
  for (let candidate = 0; candidate < scores.length; candidate += 1) {
    let score = 0
    for (const end = at + STATIC_FEATURES.length; at < end; at += 1) {
      score += weights[slots[at] ?? 0] ?? 0
    }
    scores[candidate] = score
  }
  return scores
}

/**
 * The score of every candidate of a sentence under the weights of its question; −∞ for hopeless ones. Features
 * that candidates share by their scope are computed once.
 */
export function scoreCandidates(situation: Situation, weights: Float32Array): Float64Array {
  const { words, proposals } = situation.match.analysis
  const scores = ownScores(situation, weights)
  const least = scores.reduce((best, score) => Math.max(best, score), -Infinity) - HOPELESS
  const left = new Float64Array(words.length + 1).fill(Number.NaN)
  const right = new Float64Array(words.length + 1).fill(Number.NaN)
  let ofSentence = Number.NaN
  for (const [i, candidate] of proposals.entries()) {
    const own = scores[i] ?? 0
    if (own < least) {
      scores[i] = -Infinity
      continue
    }
    const { from, to } = candidate
    const sum = (features: readonly Numbered[]) => sumOf(features, situation, candidate, weights)
    if (Number.isNaN(ofSentence)) ofSentence = sum(OF_SENTENCE)
    if (Number.isNaN(left[from])) left[from] = sum(OF_LEFT_END)
    if (Number.isNaN(right[to])) right[to] = sum(OF_RIGHT_END)
    scores[i] = own + ofSentence + (left[from] ?? 0) + (right[to] ?? 0) + sum(OF_CANDIDATE)
  }
  return scores
}
