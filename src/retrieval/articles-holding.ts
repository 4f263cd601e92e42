import type { Article } from '../corpus/article.js'
import type { LiveSegment } from './live-segment.js'
import { documentFrequency, type SearchIndex } from './search-index.js'

/** The articles that hold all of these index terms, in whichever passages; all articles for no terms. In no order. */
export function articlesHolding(index: SearchIndex, terms: readonly string[]): readonly Article[] {
  const rarestFirst = terms
    .map((term) => ({ term, frequency: documentFrequency(index, term) }))
    .toSorted((a, b) => a.frequency - b.frequency)
    .map(({ term }) => term)
  return index.segments.flatMap((segment) => holdingIn(segment, rarestFirst))
}

function holdingIn(
  { segment, removedArticles, removedPassages }: LiveSegment,
  terms: readonly string[],
): readonly Article[] {
  let held: ReadonlySet<Article> | null = null
  for (const term of terms) {
    const found = new Set<Article>()
    for (const passages of segment.index.postings(term)) {
      for (const passage of passages ?? []) {
        const article = segment.passages[passage]?.article
        if (!article || removedPassages.has(passage)) continue
        if (held === null || held.has(article)) found.add(article)
      }
    }
    held = found
  }
  return held === null ? segment.articles.filter(({ id }) => !removedArticles.has(id)) : [...held]
}
