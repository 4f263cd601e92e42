import { suggestionsOf } from '../../answer/suggestions/suggestions-of.js'
import type { Locale } from '../../messages/locale.js'
import type { HandlerDeps } from '../handlers/handler.js'

/** Questions that the articles of today answer, in the reader's language; none where they say too little. */
export function examplesFor(
  locale: Locale,
  { library, today }: Pick<HandlerDeps, 'library' | 'today'>,
): readonly string[] {
  return suggestionsOf(library(), locale, today()).map(({ text }) => text)
}
