import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'

/**
 * What `/start` says. Buttons under it ask some questions.
 *
 * @param articles - how many the corpus holds
 * @param hasQuestions - whether there are such buttons
 */
export function startBlocks(
  articles: number,
  hasQuestions: boolean,
  messages: LocalMessages,
): readonly Block[] {
  return [
    paragraph(inline(messages.text('start-intro', { articles }))),
    paragraph(inline(messages.text('start-more'))),
    ...(hasQuestions ? [paragraph(inline(messages.text('start-questions')))] : []),
  ]
}

/**
 * What `/help` says.
 *
 * @param bot - the bot's user name, without `@`
 * @param examples - questions that the articles answer
 */
export function helpBlocks(
  bot: string,
  examples: readonly string[],
  messages: LocalMessages,
): readonly Block[] {
  return [
    paragraph(inline(messages.text('help-private'))),
    ...exampleBlocks(examples, messages),
    paragraph(inline(messages.text('help-answer'))),
    paragraph(inline(messages.text('help-group', { bot }))),
    paragraph(inline(messages.text('help-inline', { bot }))),
    paragraph(inline(messages.text('help-articles'))),
    paragraph(inline(messages.text('help-subscribe'))),
    paragraph(inline(messages.text('help-digest'))),
  ]
}

/** Examples as code, which Telegram copies at a tap. */
function exampleBlocks(examples: readonly string[], messages: LocalMessages): readonly Block[] {
  if (examples.length === 0) return []
  return [
    paragraph(inline(messages.text('examples-heading'))),
    ...examples.map((example) => tightParagraph(inline('• '), inline(example, 'code'))),
  ]
}
