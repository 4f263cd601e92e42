import type { Language } from '../../text/language.js'
import type { Library } from '../library.js'
import { suggestQuestions, type Suggestion } from './suggest-questions.js'

const remembered = new WeakMap<Library, Map<Language, readonly Suggestion[]>>()

/** The questions that a library suggests in a language; found once. @param now - today, `YYYY-MM-DD` */
export function suggestionsOf(
  library: Library,
  lang: Language,
  now: string,
): readonly Suggestion[] {
  const known = remembered.get(library) ?? new Map<Language, readonly Suggestion[]>()
  remembered.set(library, known)
  const suggestions = known.get(lang) ?? suggestQuestions(library, { lang, now })
  known.set(lang, suggestions)
  return suggestions
}
