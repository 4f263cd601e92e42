import { explain, type Explanation } from '../retrieval/explanation.js'
import type { Grade, Refusal } from './answer.js'
import type { FactFinding } from './facts/answer-from-facts.js'
import type { Support } from './support.js'

export interface Verdict {
  readonly grade: Grade
  readonly refusal: Refusal | null
  /** 0 to 1: how sure it is that the evidence answers the question. */
  readonly confidence: number
  readonly explanation: Explanation
}

interface GateFeature {
  readonly name: string
  readonly weight: number
  /** What it measures, 0 to about 1. */
  readonly value: (support: Support) => number
}

/** What speaks for an answer and what against it, as a logistic score. */
const GATE: readonly GateFeature[] = [
  { name: 'sentence coverage', weight: 2.3, value: ({ sentenceCoverage }) => sentenceCoverage },
  { name: 'passage coverage', weight: 4.2, value: ({ passageCoverage }) => passageCoverage },
  { name: 'nearness of the words', weight: 1.4, value: ({ nearness }) => Math.min(1, nearness) },
  { name: 'likely answer', weight: 1, value: ({ answerProbability }) => answerProbability },
  {
    name: 'unknown names and numbers',
    weight: -2.2,
    value: ({ unknownHardClues }) => Math.min(2, unknownHardClues.length),
  },
  {
    name: 'names and numbers elsewhere',
    weight: -0.4,
    value: ({ missingHardClues }) => Math.min(2, missingHardClues.length),
  },
]

const BIAS = -3.5

/** At this confidence and above it is an answer; below, at this one and above, the nearest passages. */
const ANSWER_FROM = 0.5
const NEAREST_FROM = 0.12

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

function gradeOf(confidence: number, support: Support): Grade {
  if (support.passageCoverage === 0) return 'none'
  if (confidence >= ANSWER_FROM) return 'answer'
  return confidence >= NEAREST_FROM ? 'nearest' : 'none'
}

/** A fact that answers is surer than its words are; one that names another office is a warning. */
const WITH_FACT = 0.95
const WITHOUT_OFFICE = 0.3

function heeding(finding: FactFinding | null, support: Support, confidence: number): number {
  const isKnown = support.unknownHardClues.length === 0
  if (finding?.kind === 'answer' && isKnown) return Math.max(WITH_FACT, confidence)
  return finding?.kind === 'another office' ? Math.min(WITHOUT_OFFICE, confidence) : confidence
}

/** Decides between an answer, the nearest passages and silence. */
export function judge(support: Support, finding: FactFinding | null): Verdict {
  const parts = GATE.map(({ name, weight, value }) =>
    explain(name, weight * value(support), `${weight} × ${value(support).toFixed(2)}`),
  )
  const z = parts.reduce((total, { value }) => total + (value ?? 0), BIAS)
  const confidence = heeding(finding, support, logistic(z))
  const grade = gradeOf(confidence, support)
  const unknown = [...support.unknownHardClues, ...support.unknownWords]
  const refusal = grade === 'answer' ? null : unknown.length > 0 ? 'unknown words' : 'weak evidence'
  return {
    grade,
    refusal,
    confidence,
    explanation: explain('gate', confidence, grade, [
      explain('bias', BIAS),
      ...parts,
      ...(finding ? [explain(`facts: ${finding.kind}`, null)] : []),
    ]),
  }
}

/** The verdict on a text that cannot be searched for. */
export function refuse(refusal: Refusal): Verdict {
  return { grade: 'none', refusal, confidence: 0, explanation: explain('gate', 0, refusal) }
}
