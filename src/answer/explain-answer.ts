import type { Question } from '../question/question.js'
import { explain, type Explanation } from '../retrieval/explanation.js'
import type { Query } from '../retrieval/query.js'
import type { RankedPassage } from '../retrieval/rank-passages.js'
import { PASSAGE_WEIGHTS } from '../retrieval/weights.js'
import type { CandidateAnswer } from './candidate.js'
import type { Verdict } from './gate.js'
import type { EvidenceSentence } from './order-evidence.js'
import { EVIDENCE_WEIGHTS } from './weights.js'

const SHOWN = 3

function explainQuestion(question: Question): Explanation {
  return explain('question', null, null, [
    explain('language', null, question.lang),
    explain('type', null, `${question.type} (${question.answerType}) by rule "${question.rule}"`),
    explain('focus', null, question.focus?.text ?? 'none'),
    ...question.clues.map(({ text, kind, strength }) =>
      explain('clue', null, `${text}: ${kind}, ${strength}`),
    ),
  ])
}

function explainQuery({ terms }: Query): Explanation {
  return explain(
    'query',
    null,
    null,
    terms.map(({ word, alternatives, repairedTo, weight }) => {
      const found = alternatives.map((one) => `${one.term} × ${one.weight.toFixed(2)}`).join(', ')
      const repaired = repairedTo === null ? '' : ` (read as "${repairedTo}")`
      return explain(`${word}${repaired}`, weight, found || 'not in any article')
    }),
  )
}

function weighted(label: string, weight: number, value: number): Explanation {
  return explain(label, weight * value, `${weight} × ${value.toFixed(2)}`)
}

function explainPassage({
  passage,
  score,
  features,
  titleRarity,
  sentences,
}: RankedPassage): Explanation {
  const best = Math.max(0, ...sentences.map((sentence) => sentence.features.bm25))
  return explain('passage', score, `${passage.article.id} ${passage.start}-${passage.end}`, [
    explain('bm25', features.bm25),
    weighted('proximity', PASSAGE_WEIGHTS.proximity, features.proximity),
    weighted('best sentence', PASSAGE_WEIGHTS.bestSentence, best),
    weighted('title', PASSAGE_WEIGHTS.title, titleRarity),
    weighted('exact form', PASSAGE_WEIGHTS.exactForm, features.exactForm),
  ])
}

function explainSentence({ article, index, score, features }: EvidenceSentence): Explanation {
  const { start, end } = article.sentences[index] ?? {}
  const parts = Object.entries(EVIDENCE_WEIGHTS).map(([name, weight]) =>
    weighted(name, weight, features[name as keyof typeof EVIDENCE_WEIGHTS]),
  )
  return explain('sentence', score, article.text.slice(start, end), parts)
}

function explainCandidate({ text, score, probability, typeFit }: CandidateAnswer): Explanation {
  return explain('candidate answer', score, text, [
    explain('probability', probability),
    explain('type fit', typeFit),
  ])
}

/** Everything that led to an answer, from the rules that read the question to the gate. */
export function explainAnswer(
  question: Question,
  query: Query,
  passages: readonly RankedPassage[],
  sentences: readonly EvidenceSentence[],
  candidates: readonly CandidateAnswer[],
  verdict: Verdict,
): Explanation {
  return explain('answer', verdict.confidence, verdict.grade, [
    explainQuestion(question),
    explainQuery(query),
    ...passages.slice(0, SHOWN).map(explainPassage),
    ...sentences.slice(0, SHOWN).map(explainSentence),
    ...candidates.slice(0, SHOWN).map(explainCandidate),
    verdict.explanation,
  ])
}
