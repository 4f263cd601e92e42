import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../text/language.js'

/** The Fluent texts of all locales, from the `locales` folder that is shipped beside the code. */
export function readLocaleFiles(): Readonly<Record<Language, string>> {
  const texts = LANGUAGES.map((locale) => {
    const file = new URL(`../../locales/${locale}.ftl`, import.meta.url)
    return [locale, readFileSync(file, 'utf8')] as const
  })
  return Object.fromEntries(texts) as Record<Language, string>
}
