import type { OfficeFact } from '../../annotate/annotations.js'
import { officeKey, type OfficeKey } from '../../annotate/office-key.js'
import type { Article } from '../../corpus/article.js'
import { newestFirst } from '../../corpus/newest-first.js'
import { articlesHolding } from '../../retrieval/articles-holding.js'
import type { Steps } from '../../retrieval/steps.js'
import { fold } from '../../text/fold.js'
import { isStopWord } from '../../text/stop-words.js'
import { terms } from '../../text/terms.js'
import { officeFactsOf } from '../annotations-of.js'
import type { Library } from '../library.js'

/** A fact of the library: which article says it, and its office in comparable form. */
export interface LocatedFact extends OfficeFact {
  readonly article: Article
  readonly key: OfficeKey
}

const located = new WeakMap<OfficeFact, LocatedFact>()

function locate(fact: OfficeFact, article: Article): LocatedFact {
  const known = located.get(fact)
  if (known) return known
  const { office, organisation } = fact
  const key = officeKey(organisation === null ? office : `${office} ${organisation}`)
  const found = { ...fact, article, key }
  located.set(fact, found)
  return found
}

const inOrderOfText = (a: OfficeFact, b: OfficeFact) => a.personSpan.start - b.personSpan.start

/** Who held which office, as one article tells, in order of its text. */
export function locatedFacts(article: Article): readonly LocatedFact[] {
  return officeFactsOf(article)
    .map((fact) => locate(fact, article))
    .toSorted(inOrderOfText)
}

const byPerson = new WeakMap<Article, ReadonlyMap<string, readonly OfficeFact[]>>()

/** An article's facts by the folded names of their people; found once. */
function factsByPerson(article: Article): ReadonlyMap<string, readonly OfficeFact[]> {
  const known = byPerson.get(article)
  if (known) return known
  const found = new Map<string, OfficeFact[]>()
  for (const fact of officeFactsOf(article).toSorted(inOrderOfText)) {
    const name = fold(fact.person)
    found.set(name, [...(found.get(name) ?? []), fact])
  }
  byPerson.set(article, found)
  return found
}

/** Reads the facts of all articles before anybody asks for some of them, an article a step. */
export function* factSteps({ articles }: Pick<Library, 'articles'>): Steps<void> {
  for (const article of articles) {
    factsByPerson(article)
    yield
  }
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
  { articles, index }: Pick<Library, 'articles' | 'index'>,
): readonly LocatedFact[] {
  const wanted = new Map<string, Set<string>>()
  for (const fact of facts) {
    const name = fold(fact.person)
    wanted.set(name, (wanted.get(name) ?? new Set()).add(personAndOffice(fact)))
  }
  const names = new Map(facts.map(({ person }) => [fold(person), person]))
  const places = placesIn(articles)
  const placeOf = (article: Article): number => places.get(article) ?? 0
  return [...names]
    .flatMap(([name, person]) => {
      const naming = articlesHolding(index, wordsOf(person))
      const newest = naming.toSorted((a, b) => placeOf(a) - placeOf(b))
      return [...newestOfPerson(name, newest, wanted.get(name) ?? new Set(), matches)]
    })
    .toSorted((a, b) => placeOf(a.article) - placeOf(b.article) || inOrderOfText(a, b))
}

/** @param wanted - persons and offices; those found are removed */
function* newestOfPerson(
  name: string,
  articles: readonly Article[],
  wanted: Set<string>,
  matches: (fact: LocatedFact) => boolean,
): Generator<LocatedFact> {
  for (const article of articles) {
    if (wanted.size === 0) return
    for (const fact of factsByPerson(article).get(name) ?? []) {
      const found = locate(fact, article)
      const group = personAndOffice(found)
      if (wanted.has(group) && matches(found)) {
        wanted.delete(group)
        yield found
      }
    }
  }
}

const remembered = new WeakMap<readonly Article[], ReadonlyMap<Article, number>>()

/** Where each article stands when the newest go first. */
function placesIn(articles: readonly Article[]): ReadonlyMap<Article, number> {
  const known = remembered.get(articles)
  if (known) return known
  const found = new Map(newestFirst(articles).map((article, place) => [article, place]))
  remembered.set(articles, found)
  return found
}

/** Without those that a text may hold and its index does not. */
function wordsOf(person: string): readonly string[] {
  return terms(person).flatMap(({ word, term }) => (isStopWord(word) ? [] : term))
}
