import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'

/** What `/start` says. @param articles - how many the corpus holds */
export function startBlocks(articles: number, messages: LocalMessages): readonly Block[] {
  return [
    paragraph(inline(messages.text('start-intro', { articles }))),
    ...exampleBlocks(messages),
    paragraph(inline(messages.text('start-more'))),
  ]
}

/** What `/help` says. @param bot - the bot's user name, without `@` */
export function helpBlocks(bot: string, messages: LocalMessages): readonly Block[] {
  return [
    paragraph(inline(messages.text('help-private'))),
    paragraph(inline(messages.text('help-group', { bot }))),
    paragraph(inline(messages.text('help-answer'))),
    ...exampleBlocks(messages),
  ]
}

/** Examples as code, which Telegram copies at a tap. */
function exampleBlocks(messages: LocalMessages): readonly Block[] {
  return [
    paragraph(inline(messages.text('examples-heading'))),
    ...(['example-who', 'example-when', 'example-what'] as const).map((example) =>
      tightParagraph(inline('• '), inline(messages.text(example), 'code')),
    ),
  ]
}
