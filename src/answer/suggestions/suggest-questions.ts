import type { Article } from '../../corpus/article.js'
import { newestFirst } from '../../corpus/newest-first.js'
import type { QuestionType } from '../../question/question.js'
import { allAtOnce, type Steps } from '../../retrieval/steps.js'
import type { Language } from '../../text/language.js'
import { annotationsOf } from '../annotations-of.js'
import type { Library } from '../library.js'
import { isAnswered } from './is-answered.js'
import { ruleDrafts } from './rule-drafts.js'

/** A question that the library answers rightly. */
export interface Suggestion {
  readonly text: string
  readonly type: QuestionType
  /** Where its best evidence stands. */
  readonly article: Article
}

export interface SuggestOptions {
  /** The language to ask in. */
  readonly lang: Language
  /** Today, `YYYY-MM-DD`. */
  readonly now: string
  readonly count?: number
  /** Those to look into, in order of preference; the newest where not given. */
  readonly articles?: readonly Article[]
  /** UTF-16 units of the longest question; what a button shows where not given. */
  readonly longest?: number
}

/** The newest articles are looked into, and so many questions tried, so that a large corpus takes no longer. */
const ARTICLES = 30
const TRIES_OF_RULE = 8

export function suggestQuestions(library: Library, options: SuggestOptions): readonly Suggestion[] {
  return allAtOnce(suggestionSteps(library, options))
}

/**
 * Questions that the articles answer, each tried on the library, one a step: first one of every rule, from
 * articles of their own where there are enough.
 */
export function* suggestionSteps(
  library: Library,
  { lang, now, count = 3, articles: given, longest = Infinity }: SuggestOptions,
): Steps<readonly Suggestion[]> {
  const articles = (given ?? newestFirst(library.articles)).slice(0, ARTICLES)
  for (const article of articles) {
    annotationsOf(article)
    yield
  }
  const own = articles.filter((article) => article.lang === lang)
  const drafts = ruleDrafts(own.length > 0 ? own : articles, lang).filter(
    ({ draft }) => draft.text.length <= longest,
  )
  const chosen: Chosen[] = []
  const failed = new Map<string, Set<string>>()
  // Best is another rule and another article, then another rule, then any.
  for (const isNew of [otherRuleAndArticle, otherRule, otherText]) {
    for (const { rule, article, draft } of drafts) {
      if (chosen.length >= count) return chosen
      const suggestion = { rule, article, text: draft.text, type: draft.type }
      const failures = failed.get(rule) ?? new Set()
      if (!isNew(suggestion, chosen) || failures.has(draft.text)) continue
      if (failures.size >= TRIES_OF_RULE) continue
      if (isAnswered(library, draft, now)) chosen.push(suggestion)
      else failed.set(rule, failures.add(draft.text))
      yield
    }
  }
  return chosen
}

type Chosen = Suggestion & { readonly rule: string }

function otherText(one: Chosen, chosen: readonly Chosen[]): boolean {
  return chosen.every(({ text }) => text !== one.text)
}

function otherRule(one: Chosen, chosen: readonly Chosen[]): boolean {
  return otherText(one, chosen) && chosen.every(({ rule }) => rule !== one.rule)
}

function otherRuleAndArticle(one: Chosen, chosen: readonly Chosen[]): boolean {
  return otherRule(one, chosen) && chosen.every(({ article }) => article !== one.article)
}
