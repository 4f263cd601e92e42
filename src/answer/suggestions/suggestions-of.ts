import { allAtOnce, type Steps } from '../../retrieval/steps.js'
import { LANGUAGES, type Language } from '../../text/language.js'
import type { Library } from '../library.js'
import { suggestionSteps, type Suggestion } from './suggest-questions.js'

type Remembered = Map<Language, readonly Suggestion[]>

const remembered = new WeakMap<Library, Remembered>()

function rememberedOf(library: Library): Remembered {
  const known = remembered.get(library) ?? new Map<Language, readonly Suggestion[]>()
  remembered.set(library, known)
  return known
}

/** The questions that a library suggests in a language; found once. @param now - today, `YYYY-MM-DD` */
export function suggestionsOf(
  library: Library,
  lang: Language,
  now: string,
): readonly Suggestion[] {
  return allAtOnce(usualSuggestions(library, lang, now))
}

/** {@link suggestionsOf}, a question a step where they are not found yet. */
export function* usualSuggestions(
  library: Library,
  lang: Language,
  now: string,
): Steps<readonly Suggestion[]> {
  const known = rememberedOf(library)
  const suggestions = known.get(lang) ?? (yield* suggestionSteps(library, { lang, now }))
  known.set(lang, suggestions)
  return suggestions
}

/**
 * Lets an updated library suggest what the one before did, as far as the articles are still there, until
 * its own are found: a reader need not wait for them.
 */
export function inheritSuggestions(before: Library, library: Library): void {
  const known = rememberedOf(library)
  for (const [lang, suggestions] of rememberedOf(before)) {
    const kept = suggestions.filter(({ article }) => library.byName.get(article.id) === article)
    if (kept.length > 0) known.set(lang, kept)
  }
}

/** Finds a library's own questions in all languages, in place of those inherited. */
export function* findSuggestions(library: Library, now: string): Steps<void> {
  for (const lang of LANGUAGES) {
    const suggestions = yield* suggestionSteps(library, { lang, now })
    rememberedOf(library).set(lang, suggestions)
  }
}
