import { inline, paragraph } from '../../../messages/block.js'
import { LANGUAGES } from '../../../text/language.js'
import { LANGUAGE_NAMES } from '../../language/language-keyboard.js'
import { panelButton, SET } from '../panel-data.js'
import { backButton, ticked, type Page } from './page.js'

/** The language of the frame. */
export const languagePage: Page = (target, context) => ({
  blocks: [paragraph(inline(context.messages.text('panel-ask-language')))],
  keyboard: [
    LANGUAGES.map((locale) => {
      const text = ticked(LANGUAGE_NAMES[locale], locale === target.settings.locale)
      return panelButton(SET, target.id, `lang-${locale}`, text)
    }),
    [backButton(target, context)],
  ],
})
