import type { Language } from '../../text/language.js'
import { terms } from '../../text/terms.js'
import type { Answer } from '../answer.js'
import type { Library } from '../library.js'
import { isAnswered } from './is-answered.js'
import { ruleDrafts } from './rule-drafts.js'
import { suggestionsOf } from './suggestions-of.js'

export interface NearOptions {
  /** The language to ask in. */
  readonly lang: Language
  /** Today, `YYYY-MM-DD`. */
  readonly now: string
}

const MOST = 2
/** Drafts tried on the library before giving up: each costs an answer. */
const TRIES = 4

/**
 * Questions that the articles do answer, for a reader whose own question they do not: about what it names, from the
 * articles nearest to it; where nothing is near, those that the library suggests to everybody.
 */
export function nearQuestions(
  library: Library,
  answer: Answer,
  { lang, now }: NearOptions,
): readonly string[] {
  if (answer.grade === 'answer') return []
  const articles = [...new Set(answer.citations.map(({ article }) => article))]
  const asked = new Set(terms(answer.question.text).map(({ term }) => term))
  const shared = (text: string) =>
    new Set(terms(text).flatMap(({ term }) => (asked.has(term) ? [term] : []))).size
  const near = ruleDrafts(articles, lang)
    .map(({ draft }) => ({ draft, shared: shared(draft.text) }))
    .filter((one) => one.shared > 0 && one.draft.text !== answer.question.text)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, TRIES)
  const found: string[] = []
  for (const { draft } of near) {
    if (found.length >= MOST) break
    if (!found.includes(draft.text) && isAnswered(library, draft, now)) found.push(draft.text)
  }
  if (found.length > 0 || answer.grade === 'nearest') return found
  return suggestionsOf(library, lang, now)
    .slice(0, MOST)
    .map(({ text }) => text)
}
