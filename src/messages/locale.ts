import { LANGUAGES, type Language } from '../text/language.js'

/** The languages that the bot itself speaks: those that it reads. */
export type Locale = Language

/**
 * The locale for a user's IETF tag (`ru-RU`, as in Telegram's `language_code`); `fallback` where the tag
 * is missing or none of ours.
 */
export function localeOf(languageCode: string | undefined, fallback: Locale): Locale {
  const language = languageCode?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((locale) => locale === language) ?? fallback
}
