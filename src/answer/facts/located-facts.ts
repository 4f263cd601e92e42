import type { OfficeFact } from '../../annotate/annotations.js'
import { officeKey, type OfficeKey } from '../../annotate/office-key.js'
import type { Article } from '../../corpus/article.js'
import { newestFirst } from '../../corpus/newest-first.js'
import { articlesHolding } from '../../retrieval/articles-holding.js'
import type { SearchIndex } from '../../retrieval/search-index.js'
import { fold } from '../../text/fold.js'
import { isStopWord } from '../../text/stop-words.js'
import { terms } from '../../text/terms.js'
import { officeFactsOf } from '../annotations-of.js'

/** A fact of the library: which article says it, and its office in comparable form. */
export interface LocatedFact extends OfficeFact {
  readonly article: Article
  readonly key: OfficeKey
}

const ofArticle = new WeakMap<Article, readonly LocatedFact[]>()

/** Who held which office, as one article tells, in order of its text; found once. */
export function locatedFacts(article: Article): readonly LocatedFact[] {
  const known = ofArticle.get(article)
  if (known) return known
  const facts = officeFactsOf(article)
    .map((fact) => ({
      ...fact,
      article,
      key: officeKey(
        fact.organisation === null ? fact.office : `${fact.office} ${fact.organisation}`,
      ),
    }))
    .toSorted((a, b) => a.personSpan.start - b.personSpan.start)
  ofArticle.set(article, facts)
  return facts
}

/** The same for facts of one person and one office. */
function personAndOffice({ person, key }: LocatedFact): string {
  return `${fold(person)}|${key.ranks.join()}|${key.roles.join()}`
}

/**
 * The newest fact that `matches` about each person and office that `facts` tell of, in the order of their evidence: the
 * newest first, undated last. Reads only articles that name the people, and no more than it must.
 */
export function newestFacts(
  facts: readonly LocatedFact[],
  matches: (fact: LocatedFact) => boolean,
  index: SearchIndex,
): readonly LocatedFact[] {
  const wanted = new Set(facts.map(personAndOffice))
  const newest: LocatedFact[] = []
  for (const article of newestFirst(articlesNaming(facts, index))) {
    if (wanted.size === 0) break
    for (const fact of locatedFacts(article)) {
      if (matches(fact) && wanted.delete(personAndOffice(fact))) newest.push(fact)
    }
  }
  return newest
}

function articlesNaming(facts: readonly LocatedFact[], index: SearchIndex): readonly Article[] {
  const named = new Map(facts.map(({ person }) => [fold(person), person]))
  const articles = [...named.values()].flatMap((person) => articlesHolding(index, wordsOf(person)))
  return [...new Set(articles)]
}

/** Without those that a text may hold and its index does not. */
function wordsOf(person: string): readonly string[] {
  return terms(person).flatMap(({ word, term }) => (isStopWord(word) ? [] : term))
}
