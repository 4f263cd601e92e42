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

/**
 * What speaks for an answer and what against it, as a logistic score. Weights from a logistic fit on
 * development questions: with their articles in the corpus, and with their topic, paragraph or title taken out.
 */
const GATE: readonly GateFeature[] = [
  { name: 'sentence coverage', weight: 2.6, value: ({ sentenceCoverage }) => sentenceCoverage },
  { name: 'passage coverage', weight: 4.1, value: ({ passageCoverage }) => passageCoverage },
  { name: 'nearness of the words', weight: 0.5, value: ({ nearness }) => Math.min(1, nearness) },
  { name: 'likely answer', weight: 1, value: ({ answerProbability }) => answerProbability },
  {
    name: 'a word that no article holds',
    weight: -0.9,
    value: ({ unknownWords }) => Math.min(1, unknownWords.length),
  },
  {
    name: 'unknown names and numbers',
    weight: -2,
    value: ({ unknownHardClues }) => Math.min(2, unknownHardClues.length),
  },
  {
    name: 'names and numbers elsewhere',
    weight: -0.45,
    value: ({ missingHardClues }) => Math.min(2, missingHardClues.length),
  },
]

const BIAS = -2.6

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

/** What rules an answer out however well the words match; the confidence is then {@link VETOED} at most. */
interface Veto {
  readonly name: string
  readonly applies: (support: Support, finding: FactFinding | null) => boolean
}

const FITS = 0.5

const VETOES: readonly Veto[] = [
  {
    name: 'another office, or its holder at another time',
    applies: (_support, finding) => finding?.kind === 'another office',
  },
  {
    name: 'a question that leans on one before it',
    applies: ({ leansOnBefore }) => leansOnBefore,
  },
  {
    name: 'nothing of the kind that is asked for',
    applies: ({ typeFit, holdsKind }, finding) => finding === null && !holdsKind && typeFit < FITS,
  },
]

const VETOED = 0.35
/** A fact that answers is surer than its words are. */
const WITH_FACT = 0.95

/** Decides between an answer, the nearest passages and silence. */
export function judge(support: Support, finding: FactFinding | null): Verdict {
  const parts = GATE.map(({ name, weight, value }) =>
    explain(name, weight * value(support), `${weight} × ${value(support).toFixed(2)}`),
  )
  const z = parts.reduce((total, { value }) => total + (value ?? 0), BIAS)
  const veto = VETOES.find(({ applies }) => applies(support, finding))
  const isFact = finding?.kind === 'answer' && support.unknownHardClues.length === 0
  const weighed = isFact ? Math.max(WITH_FACT, logistic(z)) : logistic(z)
  const confidence = veto ? Math.min(VETOED, weighed) : weighed
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
      ...(finding ? [explain('facts', null, finding.kind)] : []),
      ...(veto ? [explain('veto', null, veto.name)] : []),
    ]),
  }
}

/** The verdict on a text that cannot be searched for. */
export function refuse(refusal: Refusal): Verdict {
  return { grade: 'none', refusal, confidence: 0, explanation: explain('gate', 0, refusal) }
}
