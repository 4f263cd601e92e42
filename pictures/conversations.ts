import type { Language } from '../src/text/language.js'

/** What the reader writes in each picture, over the articles of `seeds/`; the bot's replies are its own. */
export const CONVERSATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['/start', 'Who is Eamon Gilmore?', 'And what did he say?'],
  ru: ['/start', 'Кто такой Эймон Гилмор?', 'А что он сказал?'],
  kk: ['/start', 'Эймон Гилмор деген кім?', 'Ол не деді?'],
}
