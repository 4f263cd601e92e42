import type { Answer, Citation } from '../../answer/answer.js'
import { articleDetails } from '../../messages/article-reference.js'
import { inline, paragraph, type Block } from '../../messages/block.js'
import { headline } from '../../messages/headline.js'
import type { LocalMessages } from '../../messages/messages.js'
import { plainText } from '../../messages/plain-text.js'
import { quoteBlock } from '../../messages/quote-block.js'
import { renderAnswer } from '../../messages/render-answer.js'
import { sourceLine } from '../../messages/source-line.js'
import { articleKey } from '../../corpus/article-key.js'
import { articleKeyboard } from './article-keyboard.js'
import type { InlineResult } from './inline-result.js'

const MAX_TITLE = 120
const PHRASES_IN_TITLE = 3

/** An answer as a message that brings its question along; null where the articles give none. */
export function answerResult(
  answer: Answer,
  index: number,
  messages: LocalMessages,
  bot: string,
): InlineResult | null {
  const [best] = answer.citations
  if (answer.grade !== 'answer' || best === undefined) return null
  const phrases = answer.answers.slice(0, PHRASES_IN_TITLE).map(({ text }) => text)
  return {
    id: `answer-${index}`,
    title: phrases.length > 0 ? phrases.join('; ') : best.excerpt,
    description: best.excerpt,
    blocks: [questionLine(answer), ...renderAnswer(answer, messages, null)],
    keyboard: articleKeyboard(best.article, messages, bot),
  }
}

/** One of the best sentences by itself; where the articles give no direct answer, it says so. */
export function passageResult(
  answer: Answer,
  citation: Citation,
  messages: LocalMessages,
  bot: string,
): InlineResult {
  const { article, start, excerpt } = citation
  const piece = { number: 1, evidence: citation, context: [], citations: [0] }
  const nearest = paragraph(inline(messages.text('nearest', { passages: 1 })))
  return {
    id: `passage-${articleKey(article.id)}-${start}`,
    title: headline(article, MAX_TITLE),
    description: [...articleDetails(article, messages), excerpt].join(' · '),
    blocks: [
      questionLine(answer),
      ...(answer.grade === 'answer' ? [] : [nearest]),
      quoteBlock(piece),
      sourceLine(article, null, messages),
    ],
    keyboard: articleKeyboard(article, messages, bot),
  }
}

function questionLine({ question }: Answer): Block {
  return paragraph(inline(plainText(question.text).trim(), 'italic'))
}
