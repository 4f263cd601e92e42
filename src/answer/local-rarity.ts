import type { Article } from '../corpus/article.js'
import { idf } from '../retrieval/bm25.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { strongestMatches } from './strongest-matches.js'

/**
 * How a sentence's matches tell it from the other ranked sentences of its article: rare words of the
 * corpus that the whole article is about tell nothing there. Sums of rarities, by sentence.
 */
export function localRarities(
  ranked: readonly RankedSentence[],
): ReadonlyMap<RankedSentence, number> {
  const byArticle = new Map<Article, RankedSentence[]>()
  for (const sentence of ranked) {
    const known = byArticle.get(sentence.article)
    if (known) known.push(sentence)
    else byArticle.set(sentence.article, [sentence])
  }
  const rarities = new Map<RankedSentence, number>()
  for (const sentences of byArticle.values()) {
    const matches = sentences.map(strongestMatches)
    const frequency = new Map<number, number>()
    for (const one of matches) {
      for (const term of one.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
    sentences.forEach((sentence, i) => {
      let sum = 0
      for (const [term, weight] of matches[i] ?? []) {
        sum += weight * idf(frequency.get(term) ?? 0, sentences.length)
      }
      rarities.set(sentence, sum)
    })
  }
  return rarities
}
