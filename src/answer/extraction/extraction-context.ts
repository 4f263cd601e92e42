import type { Annotations } from '../../annotate/annotations.js'
import type { Article } from '../../corpus/article.js'
import { documentFrequency, type SearchIndex } from '../../retrieval/search-index.js'

/** What extraction needs to know about the corpus. */
export interface ExtractionContext {
  /** How rare an index term is, 0 (in every passage) to 1 (in none). */
  readonly rarity: (term: string) => number
  readonly annotationsOf: (article: Article) => Annotations
}

const remembered = new WeakMap<SearchIndex, Map<string, number>>()

/** Rarity over the passages of an index: ln(1 + N / (1 + df)), as a share of its highest value. */
export function rarityIn(index: SearchIndex): (term: string) => number {
  const known = remembered.get(index) ?? new Map<string, number>()
  remembered.set(index, known)
  const highest = Math.log(1 + Math.max(1, index.passageCount))
  return (term) => {
    const before = known.get(term)
    if (before !== undefined) return before
    const frequency = documentFrequency(index, term)
    const rarity = Math.log(1 + index.passageCount / (1 + frequency)) / highest
    known.set(term, rarity)
    return rarity
  }
}
