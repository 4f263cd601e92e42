import { inline, paragraph, tightParagraph, type Block } from '../../../messages/block.js'
import { plainText } from '../../../messages/plain-text.js'
import { truncate } from '../../../messages/truncate.js'
import { panelButton, SET } from '../panel-data.js'
import { backButton, withForms, type Page } from './page.js'

const LONGEST = 1500

/** What articles have to be about, or may not be about: words are typed. */
export const filtersPage: Page = (target, context) => {
  const { messages } = context
  const { include, exclude } = target.settings
  const clear = (argument: string, text: string) =>
    panelButton(SET, target.id, `${argument}-none`, text)
  const noInclude = messages.text('button-no-include')
  const noExclude = messages.text('button-no-exclude')
  return {
    blocks: [
      include.length === 0
        ? paragraph(inline(noInclude, 'bold'))
        : words(paragraph, messages.text('panel-include', { words: listed(include) })),
      ...(exclude.length === 0
        ? []
        : [words(tightParagraph, messages.text('panel-exclude', { words: listed(exclude) }))]),
      ...withForms(messages.text('panel-ask-filters'), [
        'include flood, Dana Omarova',
        'exclude football',
      ]),
    ],
    keyboard: [
      ...(include.length === 0 ? [] : [[clear('include', noInclude)]]),
      ...(exclude.length === 0 ? [] : [[clear('exclude', noExclude)]]),
      [backButton(target, context)],
    ],
  }
}

function words(block: typeof paragraph, line: string): Block {
  return block(inline(line, 'bold'))
}

function listed(phrases: readonly string[]): string {
  return truncate(plainText(phrases.join(', ')), LONGEST)
}
