import type { OfficeFact } from '../../annotate/annotations.js'
import { officeKey, type OfficeKey } from '../../annotate/office-key.js'
import type { Article } from '../../corpus/article.js'
import { annotationsOf, type Library } from '../library.js'

/** A fact of the library: which article says it, and its office in comparable form. */
export interface LocatedFact extends OfficeFact {
  readonly article: Article
  readonly key: OfficeKey
}

const remembered = new WeakMap<Library, readonly LocatedFact[]>()

/** Newest evidence first, undated evidence last, then in order of article and text. */
function byEvidence(a: LocatedFact, b: LocatedFact): number {
  const [first, second] = [a.asOf?.value ?? '', b.asOf?.value ?? '']
  if (first !== second) return first < second ? 1 : -1
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1
  return a.personSpan.start - b.personSpan.start
}

/** Who held which office, as all articles of the library tell, newest evidence first. */
export function locatedFacts(library: Library): readonly LocatedFact[] {
  const known = remembered.get(library)
  if (known) return known
  const facts = library.articles.flatMap(factsOf).toSorted(byEvidence)
  remembered.set(library, facts)
  return facts
}

const ofArticle = new WeakMap<Article, readonly LocatedFact[]>()

/** Found once per article, so that a library with a few new ones has its facts soon. */
function factsOf(article: Article): readonly LocatedFact[] {
  const known = ofArticle.get(article)
  if (known) return known
  const facts = annotationsOf(article).facts.map((fact) => ({
    ...fact,
    article,
    key: officeKey(
      fact.organisation === null ? fact.office : `${fact.office} ${fact.organisation}`,
    ),
  }))
  ofArticle.set(article, facts)
  return facts
}
