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
  readonly coverage: Coverage
}

/** The reply to a message: each of its questions with its answer, in that question's language. */
export function renderAnswers(
  answers: readonly Answer[],
  { messages, preferred, coverage }: RenderOptions,
): readonly Block[] {
  const [first, second] = answers
  if (first === undefined) return askHowBlocks(messages.in(preferred))
  if (second === undefined) {
    return renderAnswer(first, messages.in(frameLocale(first.question, preferred)), coverage)
  }
  const blocks: Block[] = []
  for (const answer of answers.slice(0, ANSWERS_SHOWN)) {
    const question = truncate(plainText(answer.question.text).trim(), MAX_QUESTION)
    const local = messages.in(frameLocale(answer.question, preferred))
    blocks.push(paragraph(inline(question, 'italic')), ...renderAnswer(answer, local, null))
  }
  if (answers.length > ANSWERS_SHOWN) {
    const local = messages.in(frameLocale(first.question, preferred))
    const notice = local.text('too-many-questions', { answered: ANSWERS_SHOWN })
    blocks.push(paragraph(inline(notice)))
  }
  return blocks
}
