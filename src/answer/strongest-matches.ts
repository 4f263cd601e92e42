import type { RankedSentence } from '../retrieval/rank-sentences.js'

/** The strongest match of each query term in a sentence, by number of the term. */
export function strongestMatches({ matched }: RankedSentence): ReadonlyMap<number, number> {
  const strongest = new Map<number, number>()
  for (const { queryTerm, weight } of matched.matches) {
    strongest.set(queryTerm, Math.max(weight, strongest.get(queryTerm) ?? 0))
  }
  return strongest
}
