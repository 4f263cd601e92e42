import type { Locale } from '../../messages/locale.js'
import type { LocalMessages } from '../../messages/messages.js'
import { LANGUAGES } from '../../text/language.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data; its id is a language, or {@link EACH}. */
export const LANGUAGE = 'lang'
/** No language is chosen: each reply is in that of its question. */
export const EACH = 'each'

/** Each language by the name that its speakers give it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
}

/** A button for each language, and one for none of them; the one that holds is ticked. */
export function languageKeyboard(chosen: Locale | null, messages: LocalMessages): Keyboard {
  return [
    LANGUAGES.map((locale) => button(locale, LANGUAGE_NAMES[locale], locale === chosen)),
    [button(EACH, messages.text('language-each'), chosen === null)],
  ]
}

function button(id: string, name: string, isChosen: boolean): Button {
  const text = isChosen ? `${name} ✓` : name
  return { kind: 'callback', text, data: formatCallbackData(LANGUAGE, id) }
}
