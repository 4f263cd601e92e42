import { annotateArticle } from '../annotate/annotate-article.js'
import type { Annotations, OfficeFact } from '../annotate/annotations.js'
import type { Article } from '../corpus/article.js'

/** The annotations of one article as an earlier run found them; null for what is not kept, or is damaged. */
export interface KeptAnnotations {
  readonly annotations: () => Annotations | null
  /** The same facts as those of the annotations, for less work. */
  readonly facts: () => readonly OfficeFact[] | null
}

const annotated = new WeakMap<Article, Annotations>()
const facts = new WeakMap<Article, readonly OfficeFact[]>()
const kept = new WeakMap<Article, KeptAnnotations>()

/** What the article's text mentions; found, or read from where it is kept, once per article. */
export function annotationsOf(article: Article): Annotations {
  const known = annotated.get(article)
  if (known) return known
  const found = kept.get(article)?.annotations() ?? annotateArticle(article)
  annotated.set(article, found)
  return found
}

/** The office facts of {@link annotationsOf}; the same objects each time. */
export function officeFactsOf(article: Article): readonly OfficeFact[] {
  const known = facts.get(article)
  if (known) return known
  const found =
    annotated.get(article)?.facts ?? kept.get(article)?.facts() ?? annotationsOf(article).facts
  facts.set(article, found)
  return found
}

/** The annotations of an article where they were asked for before. */
export function knownAnnotationsOf(article: Article): Annotations | null {
  return annotated.get(article) ?? null
}

/** Spares finding an article's annotations: they are kept somewhere. */
export function useKeptAnnotations(article: Article, from: KeptAnnotations): void {
  kept.set(article, from)
}
