import type { Answer } from '../answer/answer.js'
import { answerHeading } from './answer-heading.js'
import { inline, paragraph, type Block } from './block.js'
import { coverageBlocks } from './coverage-blocks.js'
import type { Coverage } from './coverage.js'
import type { DateStyle } from './date-message.js'
import { gatherEvidence, type Evidence } from './evidence.js'
import { factLines } from './fact-lines.js'
import type { LocalMessages } from './messages.js'
import { quoteBlock } from './quote-block.js'
import { refusalBlocks } from './refusal-blocks.js'
import { repairLine } from './repair-line.js'
import { sourceLine } from './source-line.js'

const EVIDENCE_SHOWN = 3

/**
 * The reply to one question, for any medium: the short answer, its facts and dates, then quotations with
 * their sources. A refusal says what the corpus does cover, if `coverage` is given.
 */
export function renderAnswer(
  answer: Answer,
  messages: LocalMessages,
  coverage: Coverage | null,
): readonly Block[] {
  const evidence = gatherEvidence(answer.citations).slice(0, EVIDENCE_SHOWN)
  return [...repairLine(answer, messages), ...body(answer, evidence, messages, coverage)]
}

function body(
  answer: Answer,
  evidence: readonly Evidence[],
  messages: LocalMessages,
  coverage: Coverage | null,
): readonly Block[] {
  if (answer.grade === 'none') {
    const covered = coverage !== null && isAboutCorpus(answer)
    return [
      ...refusalBlocks(answer.refusal ?? 'weak evidence', messages),
      ...(covered ? coverageBlocks(coverage, messages) : []),
    ]
  }
  const heading =
    answer.grade === 'answer'
      ? [...answerHeading(answer, messages), ...factLines(answer.facts, evidence, messages)]
      : [paragraph(inline(messages.text('nearest', { passages: evidence.length })))]
  const dates = isUndated(answer) ? 'reported' : 'date'
  return [...heading, ...evidenceBlocks(evidence, messages, dates)]
}

/** The question could be read, and it is the corpus that has no answer. */
function isAboutCorpus({ refusal }: Answer): boolean {
  return refusal === null || refusal === 'unknown words' || refusal === 'weak evidence'
}

/** Readers who ask when should not take the date of a report for that of the event. */
function isUndated({ grade, question }: Answer): boolean {
  return grade === 'nearest' && question.type === 'when'
}

function evidenceBlocks(
  evidence: readonly Evidence[],
  messages: LocalMessages,
  dates: DateStyle,
): readonly Block[] {
  return evidence.flatMap((piece) => {
    const number = evidence.length > 1 ? piece.number : null
    return [quoteBlock(piece), sourceLine(piece.evidence.article, number, messages, dates)]
  })
}
