import type { QuestionFrame } from './question-frame.js'
import type { SentenceAnalysis, TypedProposal } from './sentence-analysis.js'
import type { SentenceMatch } from './sentence-match.js'

/** What of the question a feature's weights depend on, besides the weight that all questions share. */
export type Condition = 'kind' | 'expected' | 'role'

/** Features that are switched off together to see what they are worth. */
export type FeatureGroup =
  | 'type'
  | 'shape'
  | 'edges'
  | 'neighbours'
  | 'overlap'
  | 'sentence'
  | 'proximity'
  | 'verb'
  | 'statement'
  | 'focus'
  | 'rarity'

interface FeatureBase {
  readonly name: string
  /** What it measures. */
  readonly measures: string
  readonly group: FeatureGroup
  /** Names of its values, in the order of their numbers. */
  readonly values: readonly string[]
  readonly by: readonly Condition[]
}

/** A feature of the candidate alone: found once per sentence. */
export interface StaticFeature extends FeatureBase {
  readonly value: (analysis: SentenceAnalysis, candidate: TypedProposal) => number
}

/** A sentence among those that a question is answered from. */
export interface RankedMatch extends SentenceMatch {
  /** 0 for the best sentence by search. */
  readonly rank: number
  /** How far its search score lies below the best one's, in units of the best match of a sentence alone. */
  readonly scoreGap: number
  /** How far its coverage lies below the best one's. */
  readonly coverageGap: number
}

/** What a feature of candidate and question sees. */
export interface Situation {
  readonly frame: QuestionFrame
  readonly match: RankedMatch
  /** The only sentence that is read. */
  readonly alone: boolean
}

/** What a value depends on besides the question: candidates that share it share the value. */
export type Scope = 'sentence' | 'left end' | 'right end' | 'candidate'

export interface QuestionFeature extends FeatureBase {
  readonly scope: Scope
  readonly value: (situation: Situation, candidate: TypedProposal) => number
}

/** Names of the values of a number that is cut at `limits`. */
export function binNames(limits: readonly number[]): readonly string[] {
  return [...limits.map((limit) => `<${limit}`), `≥${limits.at(-1) ?? 0}`]
}

/** The bin of a number: how many limits it reaches. */
export function binOf(limits: readonly number[], value: number): number {
  let bin = 0
  while (bin < limits.length && value >= (limits[bin] ?? 0)) bin += 1
  return bin
}
