import type { Answer } from '../answer/answer.js'
import { inline, paragraph, type Block } from './block.js'
import type { Coverage } from './coverage.js'
import { frameLocale } from './frame-locale.js'
import type { Locale } from './locale.js'
import type { Messages } from './messages.js'
import { plainText } from './plain-text.js'
import { askHowBlocks } from './refusal-blocks.js'
import { renderAnswer } from './render-answer.js'
import { truncate } from './truncate.js'

const ANSWERS_SHOWN = 8
const MAX_QUESTION = 200

export interface RenderOptions {
  readonly messages: Messages
  /** The reader's own language, for questions that do not tell theirs. */
  readonly preferred: Locale
  /** The language that the reader has chosen for every frame. */
  readonly chosen?: Locale | null
  readonly coverage: Coverage
}

/** The reply to a message: each of its questions with its answer, in that question's language. */
export function renderAnswers(
  answers: readonly Answer[],
  { messages, preferred, chosen = null, coverage }: RenderOptions,
): readonly Block[] {
  const [first, second] = answers
  const localFor = ({ question }: Answer) => messages.in(chosen ?? frameLocale(question, preferred))
  if (first === undefined) return askHowBlocks(messages.in(chosen ?? preferred))
  if (second === undefined) {
    return renderAnswer(first, localFor(first), coverage)
  }
  const blocks: Block[] = []
  for (const answer of answers.slice(0, ANSWERS_SHOWN)) {
    const question = truncate(plainText(answer.question.text).trim(), MAX_QUESTION)
    const rendered = renderAnswer(answer, localFor(answer), null)
    blocks.push(paragraph(inline(question, 'italic')), ...rendered)
  }
  if (answers.length > ANSWERS_SHOWN) {
    const notice = localFor(first).text('too-many-questions', { answered: ANSWERS_SHOWN })
    blocks.push(paragraph(inline(notice)))
  }
  return blocks
}
