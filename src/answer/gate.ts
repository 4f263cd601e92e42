import { explain, type Explanation } from '../retrieval/explanation.js'
import type { Grade, Refusal } from './answer.js'
import { answerIsOfKind } from './checks/answer-is-of-kind.js'
import type { Check } from './checks/check.js'
import { namesAreWhole } from './checks/names-are-whole.js'
import { numbersAgree } from './checks/numbers-agree.js'
import { saysMoreThanNames } from './checks/says-more-than-names.js'
import { tellsWhatTheyDid } from './checks/tells-what-they-did.js'
import { tellsAReason } from './checks/tells-a-reason.js'
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

function fails({ failedChecks }: Support, { name }: Check): number {
  return failedChecks.includes(name) ? 1 : 0
}

/**
 * What speaks for an answer and what against it, as a logistic score. Weights from `npm run fit:gate` on development
 * questions: over the seeds, and over encyclopedia paragraphs with their articles in the corpus and taken out. Set by
 * hand: the bias, so that 0.5 trades false answers for refusals as readers would, and the weights of the checks, which
 * encyclopedia questions fit next to nothing.
 */
export const GATE: readonly GateFeature[] = [
  { name: 'sentence coverage', weight: 1.2, value: ({ sentenceCoverage }) => sentenceCoverage },
  { name: 'passage coverage', weight: 1.1, value: ({ passageCoverage }) => passageCoverage },
  { name: 'article coverage', weight: 2.3, value: ({ articleCoverage }) => articleCoverage },
  { name: 'evidence score', weight: 1.3, value: ({ evidenceScore }) => evidenceScore / 10 },
  { name: 'words asked', weight: 2.3, value: ({ words }) => Math.min(12, words) / 12 },
  { name: 'likely answer', weight: 0.9, value: ({ answerProbability }) => answerProbability },
  {
    name: 'unknown names and numbers',
    weight: -2.1,
    value: ({ unknownHardClues }) => Math.min(2, unknownHardClues.length),
  },
  {
    name: 'names and numbers elsewhere',
    weight: -0.9,
    value: ({ missingHardClues }) => Math.min(2, missingHardClues.length),
  },
  {
    name: saysMoreThanNames.name,
    weight: -1,
    value: (support) => fails(support, saysMoreThanNames),
  },
  { name: namesAreWhole.name, weight: -0.2, value: (support) => fails(support, namesAreWhole) },
  { name: tellsAReason.name, weight: -0.2, value: (support) => fails(support, tellsAReason) },
]

const BIAS = -3.9

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
    name: numbersAgree.name,
    applies: (support, finding) => finding === null && fails(support, numbersAgree) === 1,
  },
  {
    name: answerIsOfKind.name,
    applies: (support, finding) => finding === null && fails(support, answerIsOfKind) === 1,
  },
  {
    name: tellsWhatTheyDid.name,
    applies: (support, finding) => finding === null && fails(support, tellsWhatTheyDid) === 1,
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
