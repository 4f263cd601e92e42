import type { Library } from '../answer/library.js'
import { suggestionSteps } from '../answer/suggestions/suggest-questions.js'
import { usualSuggestions } from '../answer/suggestions/suggestions-of.js'
import type { Article } from '../corpus/article.js'
import type { Steps } from '../retrieval/steps.js'
import type { Language } from '../text/language.js'

const MOST = 3
const ENOUGH = 2
/** UTF-16 units: what the link to a question holds. */
const LONGEST = 46

/**
 * Two or three questions that the library answers rightly: about these articles, and where they give too few, those
 * that it suggests to everybody.
 *
 * @param now - today, `YYYY-MM-DD`
 */
export function* todaysQuestions(
  library: Library,
  articles: readonly Article[],
  { lang, now }: { readonly lang: Language; readonly now: string },
): Steps<readonly string[]> {
  const found = yield* suggestionSteps(library, {
    lang,
    now,
    count: MOST,
    articles,
    longest: LONGEST,
  })
  const usual = found.length < ENOUGH ? yield* usualSuggestions(library, lang, now) : []
  const texts = [...found, ...usual].map(({ text }) => text)
  return [...new Set(texts.filter(({ length }) => length <= LONGEST))].slice(0, MOST)
}
