import { inline, paragraph } from '../../messages/block.js'
import type { Handler } from '../handlers/handler.js'
import { languageKeyboard } from './language-keyboard.js'

/** `/language`: which one the bot should write in. */
export const handleLanguage: Handler = async ({ locale, chosen, answer }, { messages }) => {
  const local = messages.in(locale)
  await answer([paragraph(inline(local.text('language-choose')))], languageKeyboard(chosen, local))
}
