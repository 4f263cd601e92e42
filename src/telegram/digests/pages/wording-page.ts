import { inline, paragraph, tightParagraph } from '../../../messages/block.js'
import { plainText } from '../../../messages/plain-text.js'
import { panelButton, SET } from '../panel-data.js'
import { backButton, withForms, type Page } from './page.js'

/** The heading and the hashtags of each digest: they are typed. */
export const wordingPage: Page = (target, context) => {
  const { messages } = context
  const { title, hashtags } = target.settings
  const usual = messages.text('button-usual-heading')
  const none = messages.text('button-no-hashtags')
  const clear = (argument: string, text: string) =>
    panelButton(SET, target.id, `${argument}-none`, text)
  const heading = title === null ? usual : messages.text('panel-title', { title: plainText(title) })
  const tags =
    hashtags.length === 0 ? none : messages.text('panel-hashtags', { hashtags: hashtags.join(' ') })
  return {
    blocks: [
      paragraph(inline(heading, 'bold')),
      tightParagraph(inline(tags, 'bold')),
      ...withForms(messages.text('panel-ask-wording'), [
        'title News of the week',
        'hashtags #news',
      ]),
    ],
    keyboard: [
      ...(title === null ? [] : [[clear('title', usual)]]),
      ...(hashtags.length === 0 ? [] : [[clear('tags', none)]]),
      [backButton(target, context)],
    ],
  }
}
