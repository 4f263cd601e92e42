import type { Question } from '../question/question.js'
import type { Locale } from './locale.js'

const KAZAKH_LETTER = /[әғқңөұүһі]/iu
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

/**
 * The language to frame a reply in: the question's where its letters or words tell, else `preferred`. A bare
 * name tells little: Latin letters may be anybody's, Cyrillic ones Russian or Kazakh.
 */
export function frameLocale(question: Question, preferred: Locale): Locale {
  const { text, lang, keywords } = question
  const cyrillic = CYRILLIC.test(text)
  if (!cyrillic && !LATIN.test(text)) return preferred
  if (!keywords) return lang
  if (KAZAKH_LETTER.test(text)) return 'kk'
  if (cyrillic) return preferred === 'en' ? lang : preferred
  return preferred
}
