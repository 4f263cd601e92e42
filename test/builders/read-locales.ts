import { readFileSync } from 'node:fs'
import type { Locale } from '../../src/messages/locale.js'

/** The text of each file in `locales/`. */
export function readLocales(): Readonly<Record<Locale, string>> {
  return { en: read('en'), ru: read('ru'), kk: read('kk') }
}

function read(locale: Locale): string {
  return readFileSync(new URL(`../../locales/${locale}.ftl`, import.meta.url), 'utf8')
}
